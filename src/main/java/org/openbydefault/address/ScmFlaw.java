package org.openbydefault.address;

/** What is wrong with the form of an address, the gravest first. */
public enum ScmFlaw {
    EMPTY("is empty"),
    TOO_LONG("is longer than any address"),
    INVISIBLE_CHARACTER("holds white space or invisible characters"),
    UNRESOLVED_PROPERTY("holds a property that nothing defines"),
    CREDENTIALS("holds a password or token"),
    REMOTE_HELPER("makes Git run a program on the machine of whoever clones"),
    HYPHEN("has a host or path that starts with a hyphen, which Git takes for an option"),
    DOUBLED_PREFIX("repeats a part of its prefix"),
    NO_PREFIX("does not start with scm: and a provider, as in scm:git:https://…"),
    NO_PROVIDER("names no provider after scm:, as in scm:git:https://…"),
    UNKNOWN_PROVIDER("names a provider that Maven does not know"),
    SCM_PREFIX("is an scm: string where a page to browse belongs"),
    NOT_A_PAGE("is no http or https address that a browser opens"),
    COLON_FOR_PORT("has a colon behind the host where only a port may follow"),
    NO_TRANSPORT("names no transport such as https://"),
    NO_HOST("names no host"),
    NO_PATH("names a host but no repository on it"),
    PAGE_OF_REPOSITORY("names a page or folder below a repository, which cannot be cloned");

    private final String clause;

    ScmFlaw(String clause) {
        this.clause = clause;
    }

    /** Whether it spoils a page to browse as well as an address to clone from. */
    boolean concernsPages() {
        return compareTo(HYPHEN) <= 0;
    }

    /** The flaw as the predicate of a sentence. */
    public String clause() {
        return clause;
    }
}
