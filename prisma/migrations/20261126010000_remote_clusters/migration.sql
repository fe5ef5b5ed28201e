-- AlterTable
ALTER TABLE "cluster" ADD COLUMN     "created_by" TEXT,
ADD COLUMN     "server" TEXT,
ADD COLUMN     "context" TEXT,
ADD COLUMN     "kubeconfig" TEXT,
ADD COLUMN     "from_file" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "allow_program" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "impersonate" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "paused" BOOLEAN NOT NULL DEFAULT false;
