package org.openbydefault.rule;

import org.openbydefault.api.PublicApi;

/** A public framework whose criteria a rule may support. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public enum Framework {
    /** Open Source Project Security Baseline of the OpenSSF, version 2026-02-19. */
    OSPS_BASELINE("OpenSSF OSPS Baseline"),
    /** Standard for Public Code of the Foundation for Public Code, version 0.8.0. */
    STANDARD_FOR_PUBLIC_CODE("Standard for Public Code"),
    /** Digital Public Goods Standard, version 1.1. */
    DPG_STANDARD("Digital Public Goods Standard"),
    /** The community profile of a repository on GitHub. */
    GITHUB_COMMUNITY_PROFILE("GitHub community profile");

    private final String title;

    Framework(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
