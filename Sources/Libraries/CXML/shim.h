#include <libxml/xmlversion.h>

// Debian's libxml2 is built with ICU and its headers pull in ICU's, which Foundation has as well,
// in another version. Only the layout of xmlCharEncodingHandler depends on it; nothing here
// looks into one.
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
