/** What tests of rules need: repositories made by hand, and what is to be said of verdicts. */
package org.openbydefault.testkit;
