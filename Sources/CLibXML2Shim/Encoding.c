// Documents that are not UTF-8 are rewritten before they are parsed, so that places can be shown in what is UTF-8.

#include "CLibXML2Shim.h"

#include <libxml/encoding.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <stdlib.h>
#include <string.h>

/// What cannot be converted is found by where it stops; libxml2 would print it as well.
#if LIBXML_VERSION >= 21200
static void ignore(void *context, const xmlError *error) { (void)context, (void)error; }
#else
static void ignore(void *context, xmlError *error) { (void)context, (void)error; }
#endif

CXMLTranscoding cxml_transcode(
    const char *encoding, const uint8_t *bytes, size_t count, uint8_t **out, size_t *outCount, size_t *badOffset) {
    xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler(encoding);
    if (handler == NULL) return CXMLUnknownEncoding;
    xmlBufferPtr from = xmlBufferCreateSize(count + 1);
    xmlBufferPtr to = xmlBufferCreateSize(count * 2 + 16);
    CXMLTranscoding result = CXMLTranscodingOutOfMemory;
    if (from != NULL && to != NULL && xmlBufferAdd(from, bytes, (int)count) == 0) {
        xmlStructuredErrorFunc handleError = xmlStructuredError;
        void *errorContext = xmlStructuredErrorContext;
        xmlSetStructuredErrorFunc(NULL, ignore);
        int left = xmlBufferLength(from), before;
        do {
            before = left;
            xmlCharEncInFunc(handler, to, from);
            left = xmlBufferLength(from);
        } while (left > 0 && left < before);
        xmlSetStructuredErrorFunc(errorContext, handleError);
        *badOffset = count - (size_t)left;
        *outCount = (size_t)xmlBufferLength(to);
        result = left > 0 ? CXMLUndecodable : CXMLTranscoded;
        if (result == CXMLTranscoded) {
            *out = malloc(*outCount + 1);
            if (*out == NULL) {
                result = CXMLTranscodingOutOfMemory;
            } else {
                memcpy(*out, xmlBufferContent(to), *outCount);
            }
        }
    }
    xmlBufferFree(from);
    xmlBufferFree(to);
    xmlCharEncCloseFunc(handler);
    return result;
}
