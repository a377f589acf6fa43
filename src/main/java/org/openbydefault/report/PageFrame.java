package org.openbydefault.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What stands around the contents of a page: one file that asks nothing of anybody. */
public final class PageFrame {

    private PageFrame() {}

    /**
     * A page.
     *
     * @param style added to that of all pages
     * @param script the only one that a browser runs here; none where the page works without
     * @param footer what else there is
     */
    public static Html of(
            String title, Html style, Html header, Html sections, Html script, Html footer, String toolVersion) {
        return Html.of(
                """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'%s">
                <meta name="referrer" content="no-referrer">
                <link rel="icon" href="data:,">
                <title>Open by default: %s</title>
                <style>
                %s%s</style>
                </head>
                <body>
                %s<main>
                %s</main>
                <footer>
                <p>Written by the <a href="%s">Open by Default Maven Plugin</a> %s. %s</p>
                </footer>
                %s</body>
                </html>
                """,
                allowed(script),
                title,
                Html.resource(PageFrame.class, "report.css"),
                style,
                header,
                sections,
                RulePage.HOME,
                toolVersion,
                footer,
                script == Html.NONE ? Html.NONE : Html.of("<script>%s</script>\n", script));
    }

    /** A script is known by its hash, so that no other one runs, whatever a repository's text says. */
    private static Html allowed(Html script) {
        if (script == Html.NONE) {
            return Html.NONE;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(script.toString().getBytes(StandardCharsets.UTF_8));
            return Html.of(
                    "; script-src &#39;sha256-%s&#39;", Base64.getEncoder().encodeToString(hash));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
