// Validation against RELAX NG. Nothing is loaded: schemas include nothing, and documents have been parsed before.

#include "CLibXML2Shim.h"

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlschemastypes.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct CXMLSchema {
    xmlRelaxNGPtr grammar;
};

static pthread_once_t initialized = PTHREAD_ONCE_INIT;

/// libxml2 makes its tables of datatypes when they are first needed, and does not expect two threads to need them.
static void initialize(void) {
    xmlInitParser();
    xmlRelaxNGInitTypes();
    xmlSchemaInitTypes();
}

static xmlDocPtr readDocument(const uint8_t *bytes, size_t count) {
    // Our own parser has read it and set the limits; libxml2's are not to get in the way.
    int options = XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC;
    return count > INT32_MAX ? NULL : xmlReadMemory((const char *)bytes, (int)count, NULL, "UTF-8", options);
}

// libxml2 2.12 made the error const.
#if LIBXML_VERSION >= 21200
typedef const xmlError *SchemaError;
#else
typedef xmlErrorPtr SchemaError;
#endif

static char *copy(const char *text) {
    size_t length = text == NULL ? 0 : strlen(text);
    char *out = malloc(length + 1);
    if (out == NULL) return NULL;
    if (length > 0) memcpy(out, text, length);
    out[length] = 0;
    return out;
}

static void onSchemaError(void *context, SchemaError error) {
    char **message = context;
    if (*message == NULL) *message = copy(error->message);
}

CXMLSchema *cxml_schema_compile(const uint8_t *text, size_t count, char **message) {
    *message = NULL;
    pthread_once(&initialized, initialize);
    CXMLSchema *schema = calloc(1, sizeof *schema);
    xmlDocPtr document = schema == NULL ? NULL : readDocument(text, count);
    xmlRelaxNGParserCtxtPtr parser = document == NULL ? NULL : xmlRelaxNGNewDocParserCtxt(document);
    if (parser != NULL) {
        xmlRelaxNGSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)onSchemaError, message);
        schema->grammar = xmlRelaxNGParse(parser);
        xmlRelaxNGFreeParserCtxt(parser);
    }
    xmlFreeDoc(document);
    if (schema != NULL && schema->grammar == NULL) {
        free(schema);
        return NULL;
    }
    return schema;
}

void cxml_schema_free(CXMLSchema *schema) {
    if (schema == NULL) return;
    xmlRelaxNGFree(schema->grammar);
    free(schema);
}

static void ignore(void *context, SchemaError error) {
    (void)context, (void)error;
}

CXMLValidity cxml_schema_validate(const CXMLSchema *schema, const uint8_t *bytes, size_t count) {
    CXMLValidity validity = CXMLValidityUnknown;
    xmlDocPtr document = readDocument(bytes, count);
    xmlRelaxNGValidCtxtPtr validator = document == NULL ? NULL : xmlRelaxNGNewValidCtxt(schema->grammar);
    if (validator != NULL) {
        // Without a function libxml2 prints.
        xmlRelaxNGSetValidStructuredErrors(validator, (xmlStructuredErrorFunc)ignore, NULL);
        int result = xmlRelaxNGValidateDoc(validator, document);
        if (result >= 0) validity = result == 0 ? CXMLValid : CXMLInvalid;
        xmlRelaxNGFreeValidCtxt(validator);
    }
    xmlFreeDoc(document);
    return validity;
}

int cxml_matches(const char *expression, const char *text) {
    xmlRegexpPtr compiled = xmlRegexpCompile((const xmlChar *)expression);
    if (compiled == NULL) return 0;
    int result = xmlRegexpExec(compiled, (const xmlChar *)text);
    xmlRegFreeRegexp(compiled);
    return result == 1;
}
