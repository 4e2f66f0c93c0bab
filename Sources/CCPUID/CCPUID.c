// The header is all there is; a C target has at least one source.
#include "CCPUID.h"
