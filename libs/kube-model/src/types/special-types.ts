/** Names of the types whose JSON form is not an object of their fields. */
export const quantityType = 'apimachinery.pkg.api.resource.Quantity';
export const intOrStringType = 'apimachinery.pkg.util.intstr.IntOrString';
export const timeType = 'apimachinery.pkg.apis.meta.v1.Time';
export const microTimeType = 'apimachinery.pkg.apis.meta.v1.MicroTime';
export const objectMetaType = 'apimachinery.pkg.apis.meta.v1.ObjectMeta';
export const fieldsType = 'apimachinery.pkg.apis.meta.v1.FieldsV1';
export const rawExtensionType = 'apimachinery.pkg.runtime.RawExtension';
export const anyJsonType = 'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON';
export const schemaOrBoolType = 'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool';
export const schemaOrArrayType = 'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray';
export const schemaOrStringsType = 'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray';
/** What the last three hold, as an object of its fields. */
export const schemaType = 'apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaProps';
