package org.openbydefault.license;

import java.util.List;
import org.openbydefault.api.PublicApi;

/**
 * A licence that somebody means by a name or an address.
 *
 * @param spdxId its current id
 * @param exceptions the ids of the exceptions that are named with it, mostly none
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record NamedLicense(String spdxId, List<String> exceptions) {
    NamedLicense with(String exception) {
        return new NamedLicense(spdxId, List.of(exception));
    }
}
