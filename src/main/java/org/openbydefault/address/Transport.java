package org.openbydefault.address;

/** How a repository is talked to. */
public enum Transport {
    HTTPS,
    HTTP,
    /** Git's own unencrypted protocol, {@code git://}. */
    GIT,
    SSH,
    /** Subversion's own protocol, {@code svn://}. */
    SVN,
    /** A path of the local file system. */
    FILE,
    /** A remote helper such as {@code ext::}, which runs a program on the machine of whoever clones. */
    HELPER,
    /** None of these, or none at all. */
    OTHER;

    /** Whether an address of this kind is a page. */
    public boolean isWeb() {
        return this == HTTPS || this == HTTP;
    }

    static Transport ofScheme(String lowerCaseScheme) {
        return switch (lowerCaseScheme) {
            case "https", "git+https", "svn+https" -> HTTPS;
            case "http", "git+http", "svn+http" -> HTTP;
            case "git" -> GIT;
            case "ssh", "git+ssh", "ssh+git", "svn+ssh" -> SSH;
            case "svn" -> SVN;
            case "file" -> FILE;
            default -> OTHER;
        };
    }
}
