package org.acme;

import java.util.List;
import org.openbydefault.license.Identification;
import org.openbydefault.license.LicenseIdentifier;
import org.openbydefault.license.LicenseName;
import org.openbydefault.license.Match;

/** Asks which licences a text and a name mean. */
public final class LicenseExample {

    public static void main(String[] arguments) {
        LicenseIdentifier identifier = LicenseIdentifier.bundled();

        Identification notice = identifier.identify("""
                Sheep Counter

                Licensed under either of Apache License, Version 2.0 or MIT license at your option.
                """);
        System.out.println(notice.expression());
        for (Match match : notice.matches()) {
            System.out.println(match.spdxId() + " as " + match.form() + " in line " + match.firstLine());
        }

        List<String> ids = LicenseName.normalize("The Apache Software License, Version 2.0", null);
        System.out.println(ids + " OSI-approved: " + identifier.licenses().isOsiApproved(ids.get(0)));
    }
}
