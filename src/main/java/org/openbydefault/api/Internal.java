package org.openbydefault.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is public because packages of this plugin share it, in a package of the API: it is no part of the API and
 * may change in any version.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public @interface Internal {}
