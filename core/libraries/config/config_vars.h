// htslib reports how it was built through these; only its --version output would show them.
#pragma once

#define HTS_CC ""
#define HTS_CPPFLAGS ""
#define HTS_CFLAGS ""
#define HTS_LDFLAGS ""
#define HTS_LIBS ""
