package org.openbydefault.batch;

import java.nio.file.Path;
import org.openbydefault.check.PomFinder;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.PolicyFinder;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.project.Reachability;

/**
 * What is the same for all repositories of a run.
 *
 * @param toolVersion the version that judges
 * @param folder what the paths of the list are relative to
 * @param layers what the user wishes
 * @param policies where policies are found
 * @param catalog the rules that there are
 * @param poms reads the POM of a repository
 * @param reachability what the network answers
 */
public record BatchSettings(
        String toolVersion,
        Path folder,
        ConfigurationLayers layers,
        PolicyFinder policies,
        RuleCatalog catalog,
        PomFinder poms,
        Reachability reachability) {}
