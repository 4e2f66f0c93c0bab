// What the parser finds wrong, with the place in the source.

#include "Builder.h"

#include <stdlib.h>
#include <string.h>

/// libxml2's numbers are part of its interface; these are the ones the header names.
#define SAME(name, number) _Static_assert((int)CXMLError##name == (int)number, #name)
SAME(OutOfMemory, XML_ERR_NO_MEMORY);
SAME(NoElement, XML_ERR_DOCUMENT_EMPTY);
SAME(ContentAfterEnd, XML_ERR_DOCUMENT_END);
SAME(InvalidHexadecimal, XML_ERR_INVALID_HEX_CHARREF);
SAME(InvalidDecimal, XML_ERR_INVALID_DEC_CHARREF);
SAME(InvalidNumber, XML_ERR_INVALID_CHARREF);
SAME(InvalidCharacter, XML_ERR_INVALID_CHAR);
SAME(UnclosedReference, XML_ERR_ENTITYREF_SEMICOL_MISSING);
SAME(UndeclaredEntity, XML_ERR_UNDECLARED_ENTITY);
SAME(UndeclaredEntityOfSubset, XML_WAR_UNDECLARED_ENTITY);
SAME(LessThanInValue, XML_ERR_LT_IN_ATTRIBUTE);
SAME(UnquotedValue, XML_ERR_ATTRIBUTE_NOT_STARTED);
SAME(UnclosedValue, XML_ERR_ATTRIBUTE_NOT_FINISHED);
SAME(MissingValue, XML_ERR_ATTRIBUTE_WITHOUT_VALUE);
SAME(DuplicateAttribute, XML_ERR_ATTRIBUTE_REDEFINED);
SAME(UnclosedComment, XML_ERR_COMMENT_NOT_FINISHED);
SAME(CDATAEndInText, XML_ERR_MISPLACED_CDATA_END);
SAME(UnclosedCDATA, XML_ERR_CDATA_NOT_FINISHED);
SAME(MisplacedXMLDeclaration, XML_ERR_RESERVED_XML_NAME);
SAME(MissingSpace, XML_ERR_SPACE_REQUIRED);
SAME(MissingName, XML_ERR_NAME_REQUIRED);
SAME(UnfinishedTag, XML_ERR_GT_REQUIRED);
SAME(TagMismatch, XML_ERR_TAG_NAME_MISMATCH);
SAME(UnclosedElement, XML_ERR_TAG_NOT_FINISHED);
SAME(HyphensInComment, XML_ERR_HYPHEN_IN_COMMENT);
SAME(InvalidNamespaceURI, XML_WAR_NS_URI);
SAME(UndeclaredPrefix, XML_NS_ERR_UNDEFINED_NAMESPACE);
SAME(DuplicateQualifiedAttribute, XML_NS_ERR_ATTRIBUTE_REDEFINED);

/// A copy without the line end that libxml2 puts, and no longer than anyone reads: names can be as long as documents.
static char *copy(const char *string) {
    enum { longest = 300 };
    if (string == NULL) return NULL;
    size_t length = strnlen(string, longest);
    while (length > 0 && (string[length - 1] == '\n' || string[length - 1] == ' ')) length--;
    char *out = malloc(length + 1);
    if (out == NULL) return NULL;
    memcpy(out, string, length);
    out[length] = 0;
    return out;
}

/// A new error, or NULL where memory is exhausted.
static CXMLError *append(Builder *builder, int code, CXMLRange range) {
    CXMLDocument *document = builder->document;
    if (document->errorCount >= builder->errorCapacity) {
        uint32_t grown = builder->errorCapacity == 0 ? 4 : builder->errorCapacity * 2;
        CXMLError *moved = realloc(document->errors, grown * sizeof(CXMLError));
        if (moved == NULL) return NULL;
        document->errors = moved;
        builder->errorCapacity = grown;
    }
    CXMLError *error = &document->errors[document->errorCount++];
    *error = (CXMLError){.code = code, .range = range, .element = CXML_NO_ELEMENT};
    return error;
}

void cxml_refuse(Builder *builder, int code, CXMLRange range, const char *name) {
    if (builder->stopped) return;
    CXMLError *error = append(builder, code, range);
    if (error != NULL) error->names[0] = copy(name);
    builder->stopped = 1;
    if (builder->parser != NULL) xmlStopParser(builder->parser);
}

/// The innermost open element if its tag carries `name`; it counts as closed from now on. Once an error is fatal the
/// parser goes on to look for more of them, but does not call back for elements any longer.
static uint32_t closeElement(Builder *builder, const char *name) {
    if (builder->openCount == 0 || name == NULL) return CXML_NO_ELEMENT;
    const CXMLDocument *document = builder->document;
    uint32_t index = builder->open[builder->openCount - 1].element;
    CXMLRange written = document->elements[index].nameRange;
    size_t length = strlen(name);
    const uint8_t *tail = document->source + written.end - length;
    // The parser names the element without its prefix where that is declared.
    if (length > written.end - written.start || memcmp(tail, name, length) != 0) return CXML_NO_ELEMENT;
    builder->openCount--;
    return index;
}

#if LIBXML_VERSION >= 21200
void cxml_on_error(void *context, const xmlError *error) {
#else
void cxml_on_error(void *context, xmlError *error) {
#endif
    Builder *builder = context;
    // After a stop of ours the parser has nothing left to say but that it was stopped.
    if (builder->stopped) return;
    uint32_t at = cxml_position(builder);
    if (builder->document->errorCount >= CXML_MAXIMUM_ERRORS) {
        cxml_refuse(builder, CXMLErrorTooManyErrors, (CXMLRange){at, at}, NULL);
        return;
    }
    CXMLError *out = append(builder, error->code, (CXMLRange){at, at});
    if (out == NULL) {
        cxml_refuse(builder, CXMLErrorOutOfMemory, (CXMLRange){at, at}, NULL);
        return;
    }
    out->isWarning = error->level == XML_ERR_WARNING;
    out->message = copy(error->message);
    out->names[0] = copy((const char *)error->str1);
    out->names[1] = copy((const char *)error->str2);
    out->names[2] = copy((const char *)error->str3);
    if (error->code == CXMLErrorTagMismatch || error->code == CXMLErrorUnclosedElement) {
        out->element = closeElement(builder, (const char *)error->str1);
    }
}
