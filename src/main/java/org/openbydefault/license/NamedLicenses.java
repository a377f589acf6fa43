package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.api.PublicApi;

/**
 * What somebody means who names licences, as the {@code <name>} and {@code <url>} of a POM do.
 *
 * @param licenses in the order in which they are named, each once; empty where neither name nor address says enough
 * @param isExact whether the name is theirs and not of something similar: "MIT-style" may be anything
 * @param isRestricted whether the name restricts what it names: "MIT (non-commercial)"
 * @param hasOtherException whether an exception is meant that the SPDX list does not name: "GPLv3 with linking exception"
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record NamedLicenses(
        List<NamedLicense> licenses, boolean isExact, boolean isRestricted, boolean hasOtherException) {
    /** The ids without exceptions. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (NamedLicense license : licenses) {
            ids.add(license.spdxId());
        }
        return ids;
    }
}
