package org.openbydefault;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;

/** Guards the dependency directions of docs/architecture.md. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.openbydefault");

    /** What rules of others use; and what is told to others as a library. */
    private static final String[] API = {
        "org.openbydefault.api", "org.openbydefault.rule", "org.openbydefault.project", "org.openbydefault.license"
    };

    @Test
    void dependencies_point_in_one_direction() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("maven")
                .definedBy("org.openbydefault.maven", "org.openbydefault.maven.configuration..")
                .layer("pom")
                .definedBy("org.openbydefault.maven.pom..")
                .layer("batch")
                .definedBy("org.openbydefault.batch..")
                .layer("standalone")
                .definedBy("org.openbydefault.standalone..")
                .layer("check")
                .definedBy("org.openbydefault.check..")
                .layer("configuration")
                .definedBy("org.openbydefault.configuration..")
                .layer("declared")
                .definedBy("org.openbydefault.declared..")
                .layer("convert")
                .definedBy("org.openbydefault.convert..")
                .layer("engine")
                .definedBy("org.openbydefault.engine..")
                .layer("report")
                .definedBy("org.openbydefault.report..")
                .layer("rules")
                .definedBy("org.openbydefault.rules..")
                .layer("documentation")
                .definedBy("org.openbydefault.documentation..")
                .layer("deployment")
                .definedBy("org.openbydefault.deployment..")
                .layer("secrets")
                .definedBy("org.openbydefault.secrets..")
                .layer("topic")
                .definedBy("org.openbydefault.topic..")
                .layer("address")
                .definedBy("org.openbydefault.address..")
                .layer("places")
                .definedBy("org.openbydefault.places..")
                .layer("rule")
                .definedBy("org.openbydefault.rule")
                .layer("git")
                .definedBy("org.openbydefault.git..")
                .layer("fix")
                .definedBy("org.openbydefault.fix..")
                .layer("files")
                .definedBy("org.openbydefault.files..")
                .layer("document")
                .definedBy("org.openbydefault.document..")
                .layer("network")
                .definedBy("org.openbydefault.network..")
                .layer("license")
                .definedBy("org.openbydefault.license..")
                .layer("project")
                .definedBy("org.openbydefault.project..")
                .layer("text")
                .definedBy("org.openbydefault.text..")
                .layer("fleet")
                .definedBy("org.openbydefault.fleet..")
                .whereLayer("maven")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("pom")
                .mayOnlyBeAccessedByLayers("maven", "standalone")
                .whereLayer("standalone")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("batch")
                .mayOnlyBeAccessedByLayers("standalone")
                .whereLayer("fleet")
                .mayOnlyBeAccessedByLayers("maven", "standalone")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("maven", "pom", "batch", "standalone")
                .whereLayer("declared")
                .mayOnlyBeAccessedByLayers("maven", "configuration", "convert")
                .whereLayer("convert")
                .mayOnlyBeAccessedByLayers("maven")
                .whereLayer("configuration")
                .mayOnlyBeAccessedByLayers("batch", "standalone", "check", "maven")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("batch", "standalone", "check", "maven", "configuration", "fleet")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers(
                        "batch", "standalone", "check", "maven", "report", "configuration", "fix", "fleet")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("maven", "check")
                .whereLayer("documentation")
                .mayOnlyBeAccessedByLayers("rules")
                .whereLayer("deployment")
                .mayOnlyBeAccessedByLayers("check", "rules", "maven")
                .whereLayer("secrets")
                .mayOnlyBeAccessedByLayers("rules")
                .whereLayer("topic")
                .mayOnlyBeAccessedByLayers("rules", "documentation")
                .whereLayer("address")
                .mayOnlyBeAccessedByLayers(
                        "batch",
                        "standalone",
                        "rules",
                        "documentation",
                        "deployment",
                        "engine",
                        "report",
                        "git",
                        "network",
                        "fix",
                        "fleet")
                .whereLayer("places")
                .mayOnlyBeAccessedByLayers("pom", "rules", "documentation", "deployment", "fix")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers(
                        "batch",
                        "standalone",
                        "check",
                        "maven",
                        "configuration",
                        "declared",
                        "engine",
                        "report",
                        "rules",
                        "documentation",
                        "fix",
                        "fleet")
                .whereLayer("git")
                .mayOnlyBeAccessedByLayers("batch", "standalone", "check", "maven")
                .whereLayer("fix")
                .mayOnlyBeAccessedByLayers("maven", "report")
                .whereLayer("files")
                .mayOnlyBeAccessedByLayers("check", "maven")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("check", "maven", "configuration", "declared", "convert", "fleet")
                .whereLayer("network")
                .mayOnlyBeAccessedByLayers("maven", "standalone")
                .whereLayer("license")
                .mayOnlyBeAccessedByLayers("rules", "maven", "fix")
                .check(CLASSES);
    }

    @Test
    void rule_families_do_not_see_each_other() {
        slices().matching("org.openbydefault.rules.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage("org.openbydefault.rules.pom"))
                .check(CLASSES);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("org.openbydefault.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void tools_for_texts_depend_on_nothing() {
        classes()
                .that()
                .resideInAPackage("org.openbydefault.text")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.openbydefault.text", "org.jspecify.annotations")
                .check(CLASSES);
    }

    @Test
    void only_the_maven_package_knows_maven() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.openbydefault.maven..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..")
                .check(CLASSES);
    }

    @Test
    void only_the_standalone_package_knows_picocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.openbydefault.standalone..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void only_the_git_package_knows_jgit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.openbydefault.git..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jgit..")
                .check(CLASSES);
    }

    @Test
    void the_api_for_custom_rules_uses_jdk_types_only() {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.openbydefault.rule",
                        "org.openbydefault.project",
                        "org.openbydefault.text",
                        "org.openbydefault.license..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.openbydefault.api",
                        "org.openbydefault.rule",
                        "org.openbydefault.project",
                        "org.openbydefault.text",
                        "org.openbydefault.license..",
                        "org.jspecify.annotations")
                .check(CLASSES);
    }

    @Test
    void rules_do_not_touch_the_file_system() {
        noClasses()
                .that()
                .resideInAnyPackage("org.openbydefault.rules..", "org.openbydefault.rule", "org.openbydefault.project")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.nio.file..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.File.class)
                .check(CLASSES);
    }

    @Test
    void rules_are_final_and_stateless() {
        classes()
                .that()
                .implement(Rule.class)
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
        fields().that()
                .areDeclaredInClassesThat()
                .implement(Rule.class)
                .should()
                .beFinal()
                .check(CLASSES);
    }

    /** Findings without one are told apart by their files alone. */
    @Test
    void built_in_rules_choose_a_subject_for_each_finding() {
        noClasses()
                .that()
                .resideInAnyPackage("org.openbydefault.rules..", "org.openbydefault.engine")
                .should()
                .callMethod(Finding.class, "of", Location.class, String.class, String.class)
                .orShould()
                .callMethod(Verdict.class, "failed", Location.class, String.class, String.class)
                .orShould()
                .callMethod(Verdict.class, "review", Location.class, String.class, String.class)
                .check(CLASSES);
    }

    @Test
    void nothing_is_public_that_no_other_package_uses() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .resideOutsideOfPackages(API)
                .and()
                .areNotAssignableTo(Rule.class)
                .and()
                .areNotAssignableTo("org.apache.maven.plugin.Mojo")
                .should(beUsedByAnotherPackage())
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return new ArchCondition<>("be used by another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isUsed = type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
                // The compiler copies constants: nothing tells who uses a class of these alone.
                boolean holdsConstants =
                        type.getMethods().isEmpty() && !type.getFields().isEmpty();
                events.add(new SimpleConditionEvent(
                        type, isUsed || holdsConstants, type.getName() + " need not be public"));
            }
        };
    }

    @Test
    void nothing_is_mutable_and_static() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }
}
