import { ApplyScreen } from '@/screens/apply/apply-screen.tsx';

export default function ApplyPage() {
  return <ApplyScreen />;
}
