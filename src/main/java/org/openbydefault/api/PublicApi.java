package org.openbydefault.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that others may compile against. What its version may change is in {@code docs/compatibility.md}; what it
 * has today is in {@code src/test/resources/org/openbydefault/public-api.txt}, which a test compares.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public @interface PublicApi {

    /** The version of this plugin that had it first. */
    String since();

    /** What others do with it. */
    Use use();

    /** How long it stays as it is. */
    Stability stability() default Stability.STABLE;

    /** What others do with a type. */
    enum Use {
        /** They implement it: it gains no member without a default before the next major version. */
        IMPLEMENT,
        /** They make instances by its factories, and read them. */
        CREATE,
        /** They read what they are handed, and never make or implement one: it may gain members at any time. */
        READ
    }

    /** How long a type stays as it is. */
    enum Stability {
        /** Until the next major version. */
        STABLE,
        /** Until the next minor version: it is not yet known whether its form is right. */
        EVOLVING
    }
}
