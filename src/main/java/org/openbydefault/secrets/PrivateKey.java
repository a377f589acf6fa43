package org.openbydefault.secrets;

/**
 * Key material that must stay secret. Never holds the material itself.
 *
 * @param what it is, as the object of "holds", for example {@code an RSA private key}
 * @param line where it begins, counted from 1, or 0 in a binary file
 */
public record PrivateKey(String what, int line) {}
