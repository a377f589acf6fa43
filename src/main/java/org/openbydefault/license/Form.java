package org.openbydefault.license;

import org.openbydefault.api.PublicApi;

/** In which form a text names a licence. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public enum Form {
    /** The licence's own text. */
    TEXT,

    /**
     * Nearly the licence's own text, but with words added, changed or left out that matter: not that licence, therefore
     * absent from {@link Identification#expression()}.
     */
    MODIFIED,

    /** A notice that grants the licence, such as "Licensed under the Apache License, Version 2.0". */
    NOTICE,

    /** An SPDX tag: {@code SPDX-License-Identifier: Apache-2.0}. */
    TAG,

    /** The licence's name or address without a word of grant. */
    MENTION
}
