// libxml2 as a reader of well-formedness and namespaces: one call turns a buffer into flat arrays of elements,
// attributes, namespace declarations and errors, each with its exact byte range. No libxml2 type leaves this target.
#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H

#include <stddef.h>
#include <stdint.h>

/// Limits that no honest document meets. Within them parsing takes time in proportion to the document's size, which
/// libxml2 alone does not promise: it compares each attribute of an element with all others, looks each prefix up in
/// the list of all declarations in scope, and copies a comment for each error in it.
enum {
    CXML_MAXIMUM_SIZE = 10 << 20,
    CXML_MAXIMUM_DEPTH = 256,
    CXML_MAXIMUM_ATTRIBUTES = 1024,  // of one element, namespace declarations included
    CXML_MAXIMUM_NAMESPACES = 256,   // distinct ones, and declarations in scope anywhere
    CXML_MAXIMUM_ERRORS = 1000,
};

/// Set in the offset of a slice of `CXMLDocument.decoded`; the others are slices of the source.
#define CXML_DECODED 0x80000000u

typedef struct {
    uint32_t offset;
    uint32_t length;
} CXMLSlice;

/// A half-open range of the source.
typedef struct {
    uint32_t start;
    uint32_t end;
} CXMLRange;

typedef struct {
    CXMLSlice name;       // local name
    CXMLRange range;      // '<' of the start tag to past '>' of the end tag
    CXMLRange nameRange;  // as written, with its prefix
    CXMLSlice text;       // own character data, decoded; empty where it is only the white space between children
    CXMLRange textRange;  // first stretch of it that is not white space
    uint32_t parent, firstChild, nextSibling;  // 0: none
    uint32_t firstAttribute;
    uint16_t attributeCount;
    uint16_t namespaceIndex;
    uint64_t childNames;  // `cxml_name_bit` of each child's name: most questions are for children that are not there
} CXMLElement;

/// The bit of `CXMLElement.childNames` that stands for a name, and for others.
static inline uint64_t cxml_name_bit(const uint8_t *name, size_t length) {
    if (length == 0) return 0;
    return UINT64_C(1) << ((name[0] * 5u + name[length - 1] * 3u + name[length / 2] + length * 7u) & 63);
}

typedef struct {
    CXMLSlice name;
    CXMLSlice value;      // decoded, white space normalised
    CXMLRange range;      // name="value"
    CXMLRange valueRange; // between the quotes
    uint16_t namespaceIndex;
} CXMLAttribute;

/// xmlns="uri" or xmlns:prefix="uri" on an element.
typedef struct {
    uint32_t element;
    CXMLSlice prefix;     // empty: the default namespace
    CXMLSlice uri;
    CXMLRange range;
} CXMLNamespaceDeclaration;

/// What is wrong. Below 1000 it is libxml2's own number, of which the ones named here get a sentence of ours.
enum {
    CXMLErrorOutOfMemory = 2,
    CXMLErrorNoElement = 4,
    CXMLErrorContentAfterEnd = 5,
    CXMLErrorInvalidHexadecimal = 6,
    CXMLErrorInvalidDecimal = 7,
    CXMLErrorInvalidNumber = 8,
    CXMLErrorInvalidCharacter = 9,
    CXMLErrorUnclosedReference = 23,
    CXMLErrorUndeclaredEntity = 26,
    CXMLErrorUndeclaredEntityOfSubset = 27,
    CXMLErrorLessThanInValue = 38,
    CXMLErrorUnquotedValue = 39,
    CXMLErrorUnclosedValue = 40,
    CXMLErrorMissingValue = 41,
    CXMLErrorDuplicateAttribute = 42,
    CXMLErrorUnclosedComment = 45,
    CXMLErrorCDATAEndInText = 62,
    CXMLErrorUnclosedCDATA = 63,
    CXMLErrorMisplacedXMLDeclaration = 64,
    CXMLErrorMissingSpace = 65,
    CXMLErrorMissingName = 68,
    CXMLErrorUnfinishedTag = 73,
    CXMLErrorTagMismatch = 76,
    CXMLErrorUnclosedElement = 77,
    CXMLErrorHyphensInComment = 80,
    CXMLErrorInvalidNamespaceURI = 99,
    CXMLErrorUndeclaredPrefix = 201,
    CXMLErrorDuplicateQualifiedAttribute = 203,

    CXMLErrorNULByte = 1000,
    CXMLErrorEntityDeclaration,     // of entity `names[0]`
    CXMLErrorAttributeDeclaration,  // for element `names[0]`
    CXMLErrorTooDeep,
    CXMLErrorTooManyAttributes,
    CXMLErrorTooManyNamespaces,
    CXMLErrorTooManyErrors,
};

#define CXML_NO_ELEMENT UINT32_MAX

typedef struct {
    int code;
    int isWarning;
    CXMLRange range;   // from libxml2: where the parser stood when it found out
    uint32_t element;  // the element that a tag should have closed, or CXML_NO_ELEMENT
    char *message;     // libxml2's sentence; NULL for our own codes
    char *names[3];    // what the sentence is about, as libxml2 gives it; NULL where there is none
} CXMLError;

typedef struct {
    uint8_t *source;      // a copy, and a zero byte
    uint32_t sourceLength;
    uint8_t *decoded;     // what differs from the source; NULL where nothing does
    CXMLElement *elements;
    uint32_t elementCount;
    uint32_t textCount;  // elements with character data that is not white space
    CXMLAttribute *attributes;
    uint32_t attributeCount;
    CXMLNamespaceDeclaration *declarations;
    uint32_t declarationCount;
    CXMLSlice *namespaces;  // index 0 is "no namespace"
    uint32_t namespaceCount;
    int isWellFormed;
    CXMLError *errors;
    uint32_t errorCount;
} CXMLDocument;

/// Parses UTF-8 text of at most `CXML_MAXIMUM_SIZE` bytes without NUL bytes; an encoding declaration in it is ignored.
/// With an error in the document, its elements are only good for naming places.
void cxml_parse(const uint8_t *bytes, size_t count, CXMLDocument *document);

/// Frees the document's arrays, not the struct itself.
void cxml_free(CXMLDocument *document);

void cxml_free_bytes(uint8_t *bytes);

typedef enum {
    CXMLTranscoded,
    CXMLUnknownEncoding,
    CXMLUndecodable,  // `*badOffset` is where the first character starts that is not valid in the encoding
    CXMLTranscodingOutOfMemory,
} CXMLTranscoding;

/// Rewrites bytes in a named encoding as UTF-8. `*out` is to be given to
/// `cxml_free_bytes`.
CXMLTranscoding cxml_transcode(
    const char *encoding, const uint8_t *bytes, size_t count, uint8_t **out, size_t *outCount, size_t *badOffset);

/// Prints the first child of the document element as libxml2's xmlNodeDump does, without white space between elements
/// in the source, with indentation for `level`, and with the namespace declarations it needs. With `onePerNamespace`
/// what is in it is reduced to one element of each namespace. NULL where memory is exhausted. The result is to be given
/// to `cxml_free_bytes`.
uint8_t *cxml_print_child(const uint8_t *bytes, size_t count, int level, int onePerNamespace, size_t *outCount);

/// A compiled RELAX NG schema; several threads can validate with one.
typedef struct CXMLSchema CXMLSchema;

/// Compiles a schema that includes no other. NULL where it is not one: then `*message` is libxml2's sentence, to be
/// freed, or NULL.
CXMLSchema *cxml_schema_compile(const uint8_t *text, size_t count, char **message);

void cxml_schema_free(CXMLSchema *schema);

typedef enum {
    CXMLValid,
    CXMLInvalid,
    CXMLValidityUnknown,  // memory is exhausted, or the document cannot be parsed
} CXMLValidity;

/// Validates a document.
CXMLValidity cxml_schema_validate(const CXMLSchema *schema, const uint8_t *bytes, size_t count);

/// Whether a regular expression of XML Schema matches a text as a whole.
int cxml_matches(const char *expression, const char *text);

#endif
