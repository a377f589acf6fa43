package org.openbydefault.configuration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.engine.Acceptance;
import org.openbydefault.engine.AcceptanceOptions;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.EvidencePlace;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.project.Sisters;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;

/** Checks the configuration as a whole, so that all mistakes are reported together. */
public final class ConfigurationReader {

    private RuleCatalog catalog;
    private final PolicyFinder policies;
    private final FileStore repository;
    private final List<String> problems;
    private ConfigurationLayers layers;

    /**
     * @param repository the files of the repository that is judged, which may bring its own configuration
     * @param layers what Maven knows of the user's wishes
     * @param problems sentences about mistakes that were found before
     */
    public ConfigurationReader(
            RuleCatalog catalog,
            PolicyFinder policies,
            FileStore repository,
            ConfigurationLayers layers,
            List<String> problems) {
        this.catalog = catalog;
        this.policies = policies;
        this.repository = repository;
        this.layers = layers;
        this.problems = new ArrayList<>(problems);
    }

    /**
     * The configuration.
     *
     * @throws ConfigurationException if there is any mistake
     */
    public Configuration read() throws ConfigurationException {
        RepositoryFile file = new RepositoryFile(repository, problems);
        Optional<PolicyDocument> own = file.read();
        if (own.isPresent()) {
            layers = layers.above(own.get().layer());
        }
        PolicyChain chain = new PolicyChain(policies, problems);
        String policy = readPolicy(chain, own, file);
        for (int i = chain.documents().size() - 1; i >= 0; i--) {
            layers = layers.above(chain.documents().get(i).layer());
        }
        declare();
        List<RuleSetting> settings = settings(chain);
        checkPom();
        List<Acceptance> acceptances = new ArrayList<>(AcceptanceOptions.of(settings, problems));
        if (own.isPresent()) {
            checkRules(own.get().accepted());
            acceptances.addAll(own.get().accepted());
        }
        Configuration configuration = new Configuration(
                policy,
                chain.documents().isEmpty()
                        ? Optional.empty()
                        : Optional.of(PolicyDigest.of(chain.builtIn(), chain.documents())),
                kind(),
                failOn(),
                settings,
                internalHosts(),
                communityDefaults(),
                formats(),
                annotations(),
                layers.isSet(PluginParameter.ONLINE, problems),
                layers.isSet(PluginParameter.PRIVATE_ADDRESSES, problems),
                layers.isSet(PluginParameter.VERBOSE, problems),
                acceptances,
                limits(chain),
                own.isPresent() ? own.get().closed() : List.of(),
                stated(PluginParameter.NEW_SINCE),
                today());
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return configuration;
    }

    /** Reads the policy that counts; returns its name as the user wrote it. */
    private String readPolicy(PolicyChain chain, Optional<PolicyDocument> own, RepositoryFile file) {
        Optional<Configured> named = layers.value(PluginParameter.POLICY);
        if (named.isPresent()) {
            chain.read(named.get(), PluginParameter.POLICY.id());
            return named.get().text();
        }
        if (own.isPresent() && own.get().base().isPresent()) {
            chain.readBase(own.get().base().get(), file.folder());
            return own.get().base().get().text();
        }
        return PluginParameter.POLICY.otherwise();
    }

    /** Adds the rules without code to those with code. */
    private void declare() {
        for (ConfigurationLayer layer : layers.all()) {
            if (!layer.rules().isEmpty()) {
                layer.stateDeclaredSeverities();
                try {
                    catalog = catalog.with(layer.rules());
                } catch (IllegalArgumentException twice) {
                    problems.add(layer.rules().get(0).where() + ": " + twice.getMessage());
                }
            }
        }
    }

    private Optional<String> stated(PluginParameter parameter) {
        String text = layers.text(parameter);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<LocalDate> today() {
        Optional<String> day = stated(PluginParameter.TODAY);
        return day.isPresent()
                ? AcceptanceOptions.day(
                        day.get(), layers.where(PluginParameter.TODAY) + ": " + PluginParameter.TODAY.id(), problems)
                : Optional.empty();
    }

    private List<RuleSetting> settings(PolicyChain chain) {
        SettingsResolver resolver =
                new SettingsResolver(catalog, chain.builtIn(), chain.documents().size());
        List<RuleSetting> settings = resolver.resolve(layers.all(), problems);
        return chain.documents().isEmpty()
                ? settings
                : new Limits(chain.documents(), layers.all(), problems).hold(settings, resolver, catalog);
    }

    private static List<AcceptanceLimits> limits(PolicyChain chain) {
        List<AcceptanceLimits> limits = new ArrayList<>();
        for (PolicyDocument document : chain.documents()) {
            if (document.limits().isPresent()) {
                limits.add(document.limits().get());
            }
        }
        return limits;
    }

    private void checkRules(List<Acceptance> accepted) {
        for (Acceptance acceptance : accepted) {
            if (catalog.rule(acceptance.rule()).isEmpty()) {
                problems.add(acceptance.where() + ": unknown rule '" + acceptance.rule() + "', "
                        + NearestName.hint(acceptance.rule(), catalog.ids()));
            }
        }
    }

    private void checkPom() {
        if (layers.text(PluginParameter.DIRECTORY).isEmpty()
                && layers.value(PluginParameter.POM).isPresent()) {
            mistake(
                    PluginParameter.POM,
                    "counts only together with directory; the POM of a build is the one that Maven was started for");
        }
    }

    private Optional<ProjectKind> kind() {
        String word = layers.text(PluginParameter.KIND);
        Optional<ProjectKind> kind = ProjectKind.of(word);
        if (kind.isEmpty() && !word.equalsIgnoreCase("auto")) {
            List<String> words = new ArrayList<>(List.of("auto"));
            for (ProjectKind known : ProjectKind.values()) {
                words.add(known.id());
            }
            mistake(PluginParameter.KIND, "'" + word + "' is no kind of project, " + NearestName.hint(word, words));
        }
        return kind;
    }

    private Severity failOn() {
        String word = layers.text(PluginParameter.FAIL_ON);
        if (word.equalsIgnoreCase("never")) {
            return Severity.OFF;
        }
        for (Severity severity : Severity.values()) {
            if (severity != Severity.OFF && severity.id().equalsIgnoreCase(word)) {
                return severity;
            }
        }
        mistake(PluginParameter.FAIL_ON, "'" + word + "' is none of error, warning, info, never");
        return Severity.ERROR;
    }

    private boolean annotations() {
        String word = layers.text(PluginParameter.ANNOTATIONS);
        if (!word.equalsIgnoreCase("auto") && !word.equalsIgnoreCase("off")) {
            mistake(PluginParameter.ANNOTATIONS, "'" + word + "' is none of auto, off");
        }
        return word.equalsIgnoreCase("auto");
    }

    private List<String> internalHosts() {
        List<String> globs = layers.list(PluginParameter.INTERNAL_HOSTS);
        for (String glob : globs) {
            String trouble = troubleWith(glob);
            if (!trouble.isEmpty()) {
                mistake(PluginParameter.INTERNAL_HOSTS, "'" + glob + "' can match nothing: " + trouble);
            }
        }
        return globs;
    }

    /** Why no host can match; an empty string where one can. */
    private static String troubleWith(String glob) {
        if (glob.contains("://")) {
            return "write it without " + glob.substring(0, glob.indexOf("://") + 3);
        }
        if (glob.indexOf(' ') >= 0) {
            return "there is a space in it; separate globs by commas";
        }
        if (glob.indexOf('@') >= 0) {
            return "name the host alone, without a user";
        }
        String host = glob.indexOf('/') < 0 ? glob : glob.substring(0, glob.indexOf('/'));
        if (host.isEmpty()) {
            return "name the host in front of the path";
        }
        return host.contains("..") ? "no host has two dots in a row" : "";
    }

    private List<String> communityDefaults() {
        List<String> places = layers.list(PluginParameter.COMMUNITY_DEFAULTS);
        for (String place : places) {
            if (!EvidencePlace.isAddress(place) && !Sisters.isBeside(place)) {
                mistake(
                        PluginParameter.COMMUNITY_DEFAULTS,
                        "'" + place + "' is neither an address nor a path beside the repository, as ../.github");
            }
        }
        return places;
    }

    private Set<ReportFormat> formats() {
        Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
        for (String word : layers.list(PluginParameter.FORMATS)) {
            Optional<ReportFormat> format = ReportFormat.of(word);
            if (format.isPresent()) {
                formats.add(format.get());
            } else {
                mistake(
                        PluginParameter.FORMATS,
                        "'" + word + "' is no format, " + NearestName.hint(word, ReportFormat.words()));
            }
        }
        return formats;
    }

    private void mistake(PluginParameter parameter, String what) {
        problems.add(layers.where(parameter) + ": " + parameter.id() + ": " + what);
    }
}
