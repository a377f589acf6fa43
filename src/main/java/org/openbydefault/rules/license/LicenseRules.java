package org.openbydefault.rules.license;

import java.util.List;
import org.openbydefault.rule.Rule;

/** The rules of the family license. */
public final class LicenseRules {

    private LicenseRules() {}

    public static List<Rule> all() {
        return List.of(
                new LicenseFile(),
                new LicenseRecognized(),
                new LicenseApproved(),
                new LicensePermissive(),
                new LicenseDeclared(),
                new LicenseConsistent());
    }
}
