package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.address.Address;
import org.openbydefault.address.Audience;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.address.KnownHosts;
import org.openbydefault.deployment.ContainerFiles;
import org.openbydefault.deployment.RegistryLogins;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Wording;

/** Who cannot build a fork without a token of the owner can neither check nor run what was published. */
public final class OpenBuild implements Rule {

    private static final List<String> SEARCHED = List.of(
            "Maven settings that a command names, repositories of Gradle, registries of npm, Yarn, pip, Poetry and Bundler",
            "docker login in README, CONTRIBUTING, Makefiles and the scripts at the root",
            "arguments, mounted secrets and tokens in addresses of Dockerfiles",
            "steps of GitHub workflows for pull requests, jobs of .gitlab-ci.yml");

    private static final RuleInfo INFO = RuleInfo.of(
                    "open-build",
                    Family.OPENNESS,
                    Severity.WARNING,
                    "A stranger can build a fork: no build file and no check of a pull request needs the owner's tokens")
            .withOption(AllowedPaths.OPTION, AllowedPaths.DESCRIPTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Judgement judgement = new Judgement(project, new AllowedPaths(options));
        judgement.judgePackages();
        judgement.judgeImages();
        judgement.judgeLogins(CommunityDocuments.of(project).frontPages());
        judgement.judgePipelines();
        return judgement.verdict().withSearched(SEARCHED);
    }

    /** Goes through all that a build takes. */
    private static final class Judgement {

        private final SourceTree files;
        private final InternalHosts internalHosts;
        private final AllowedPaths allowed;
        private final Assessment assessment = new Assessment();
        private final List<Evidence> evidence = new ArrayList<>();

        Judgement(Project project, AllowedPaths allowed) {
            this.files = project.files();
            this.internalHosts = new InternalHosts(project.settings().internalHosts());
            this.allowed = allowed;
        }

        void judgePackages() {
            PackageSources packages = new PackageSources(files);
            for (String path : packages.files()) {
                looked(path, "");
            }
            if (packages.sources().isEmpty()) {
                return;
            }
            KnownHosts maven = KnownHosts.mavenRepositories();
            KnownHosts others = KnownHosts.packageRegistries();
            for (PackageSources.Source source : packages.sources()) {
                if (!allowed.contains(source.location().path())) {
                    judge(
                            source,
                            source.tool().equals("Gradle") || source.tool().equals("Maven") ? maven : others);
                }
            }
        }

        private void judge(PackageSources.Source source, KnownHosts known) {
            Address address = Address.of(source.url());
            Optional<HostName> host = address.isUnresolved() ? Optional.empty() : address.host();
            if (host.isEmpty() || host.get().isLoopback()) {
                return;
            }
            Optional<String> internal = internalHosts.whyInternal(host.get(), address.path());
            Optional<Audience> reach = known.reach(host.get(), address.path());
            String lead = source.tool() + " takes packages from " + address.shown() + ", which ";
            String fix = "Publish the packages where everybody can take them, and keep mirrors of your own out of the"
                    + " repository";
            if (internal.isPresent()) {
                assessment.wrong(
                        source.location(),
                        address.shown(),
                        lead + "outsiders cannot reach: " + host.get().text() + " " + internal.get(),
                        fix);
            } else if (reach.equals(Optional.of(Audience.ACCOUNT))) {
                assessment.wrong(source.location(), address.shown(), lead + "answers nobody without an account", fix);
            } else if (reach.equals(Optional.of(Audience.OWNER))) {
                assessment.doubtful(
                        source.location(),
                        address.shown(),
                        lead + "answers everybody only where its owner allows that: try it without an account",
                        fix);
            } else if (source.asksForAccount() && !reach.equals(Optional.of(Audience.PUBLIC))) {
                assessment.doubtful(
                        source.location(),
                        address.shown(),
                        lead + "is given credentials here: try it without an account",
                        fix);
            }
        }

        void judgeImages() {
            for (SourceText file : new ContainerFiles(files).imageFiles()) {
                looked(file.path(), "");
                for (ImageSecrets.Need need :
                        allowed.contains(file.path()) ? List.<ImageSecrets.Need>of() : new ImageSecrets(file).needs()) {
                    assessment.doubtful(
                            need.location(),
                            need.subject(),
                            "Building this image takes " + need.what() + ", which an outsider does not have",
                            "Take what it needs from public places, or let the image build without it");
                }
            }
        }

        /** @param documents that people read before they build */
        void judgeLogins(List<String> documents) {
            List<String> paths = new ArrayList<>(documents);
            for (String name : files.children("")) {
                if (name.endsWith(".sh") || name.equals("Makefile")) {
                    paths.add(name);
                }
            }
            Map<String, Location> logins = RegistryLogins.in(files, paths).all();
            if (logins.isEmpty()) {
                return;
            }
            KnownHosts known = KnownHosts.imageRegistries();
            for (Map.Entry<String, Location> login : logins.entrySet()) {
                judgeLogin(login.getKey(), login.getValue(), known);
            }
        }

        private void judgeLogin(String registry, Location place, KnownHosts known) {
            Optional<HostName> host = Address.of("https://" + registry).host();
            boolean isPublic = host.isEmpty()
                    || host.get().text().indexOf('.') < 0
                    || host.get().isLoopback()
                    || known.reach(host.get(), "").equals(Optional.of(Audience.PUBLIC));
            if (!isPublic && !allowed.contains(place.path())) {
                assessment.doubtful(
                        place,
                        registry,
                        "This place tells the reader to log in at " + registry + ", where outsiders have no account",
                        "Offer what is taken from there where everybody can take it, or say how to build it");
            }
        }

        void judgePipelines() {
            GithubWorkflows workflows = new GithubWorkflows(files);
            judge(workflows.steps());
            for (String reason : workflows.unreadable()) {
                assessment.undecided(reason);
            }
            for (Map.Entry<String, Location> runner : workflows.ownRunners().entrySet()) {
                judgeRunner(runner.getKey(), runner.getValue());
            }
            if (workflows.count() > 0) {
                looked(
                        ".github/workflows",
                        Wording.counted(workflows.count(), "workflow", "workflows") + " for pull requests");
            }
            if (files.exists(GitlabPipeline.FILE)) {
                judgeGitlab();
            }
            if (files.exists("Jenkinsfile")) {
                assessment.undecided("Jenkinsfile, which is not read");
            }
        }

        private void judgeGitlab() {
            Fact<List<DataNode>> pipeline = files.dataDocuments(GitlabPipeline.FILE);
            if (pipeline.isKnown()) {
                looked(GitlabPipeline.FILE, "");
                judge(new GitlabPipeline(pipeline.value().get()).steps());
            } else {
                assessment.undecided(pipeline.reason());
            }
        }

        private void judge(List<PipelineStep> steps) {
            for (PipelineStep step : steps) {
                String path = step.location().path();
                if (!allowed.contains(path) && StepPurpose.of(step) == StepPurpose.BUILD) {
                    assessment.doubtful(
                            step.location(),
                            step.secrets().get(0),
                            "The step “" + Wording.shortened(step.name(), 80) + "” runs for pull requests and needs "
                                    + Wording.counted(step.secrets().size(), "secret", "secrets") + " ("
                                    + String.join(", ", step.secrets()) + "), which forks do not have",
                            "Let it do without: take what it needs from public places, or run what needs the secret only"
                                    + " where it is there, as with if: github.event.pull_request.head.repo.full_name =="
                                    + " github.repository");
                }
            }
        }

        private void judgeRunner(String label, Location place) {
            if (!allowed.contains(place.path())) {
                assessment.doubtful(
                        place,
                        label,
                        "Pull requests are checked on a self-hosted runner (" + label + "), which a fork does not have",
                        "Run what contributors need on a runner that everybody can use, too, or say in CONTRIBUTING how to"
                                + " run it at home");
            }
        }

        private void looked(String path, String note) {
            assessment.innocent();
            if (files.exists(path)) {
                evidence.add(Evidence.at(path, note));
            }
        }

        Verdict verdict() {
            boolean isNothing = assessment.countInnocent() == 0;
            return assessment.verdict(
                    isNothing
                            ? Verdict.notApplicable(
                                    "No build file of a tool besides Maven, no image file, and no pipeline"
                                            + " for changes of others")
                            : Verdict.passed(
                                    "Nothing that a build takes asks for an account" + assessment.remainder(),
                                    evidence));
        }
    }
}
