package org.openbydefault.address;

/** Who can reach what a host offers. */
public enum Audience {
    /** Everybody, without an account. */
    PUBLIC,
    /** Nobody without an account, whatever the owner sets. */
    ACCOUNT,
    /** Everybody only where the owner of the offer allows it. */
    OWNER
}
