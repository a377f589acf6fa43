package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class BuildRootTest {

    @Test
    void a_single_project_is_the_root() {
        MavenProject single = project("use/pom.xml", null);

        assertThat(BuildRoot.is(single, List.of(single))).isTrue();
    }

    @Test
    void modules_below_their_parent_are_not() {
        MavenProject root = project("use/pom.xml", null, "a", "b");
        MavenProject a = project("use/a/pom.xml", root);
        MavenProject b = project("use/b/pom.xml", root);

        assertThat(rootsOf(root, a, b)).containsExactly(root);
    }

    @Test
    void a_module_built_alone_is_not_because_its_parent_is_in_the_checkout() {
        MavenProject module = project("use/a/pom.xml", project("use/pom.xml", null, "a"));

        assertThat(rootsOf(module)).isEmpty();
    }

    @Test
    void the_aggregator_is_the_root_where_the_parent_is_a_module_of_it() {
        MavenProject parent = project("use/parent/pom.xml", null);
        MavenProject module = project("use/mod/pom.xml", parent);
        MavenProject aggregator = project("use/pom.xml", null, "parent", "mod");

        assertThat(rootsOf(parent, module, aggregator)).containsExactly(aggregator);
    }

    @Test
    void an_aggregator_that_inherits_from_its_own_module_is_the_root() {
        MavenProject parent = project("use/parent/pom.xml", null);
        MavenProject aggregator = project("use/pom.xml", parent, "parent", "mod");
        MavenProject module = project("use/mod/pom.xml", parent);

        assertThat(rootsOf(parent, aggregator, module)).containsExactly(aggregator);
    }

    @Test
    void a_reactor_that_points_upwards_has_one_root() {
        MavenProject aggregator = project("use/build/pom.xml", null, "../a", "../b/pom.xml");
        MavenProject a = project("use/a/pom.xml", null);
        MavenProject b = project("use/b/pom.xml", null);

        assertThat(rootsOf(aggregator, a, b)).containsExactly(aggregator);
    }

    @Test
    void a_parent_from_a_repository_does_not_matter() {
        MavenProject project = project("use/pom.xml", project(null, null));

        assertThat(rootsOf(project)).containsExactly(project);
    }

    @Test
    void no_pom_at_all_is_a_root() {
        MavenProject standalone = project(null, null);

        assertThat(rootsOf(standalone)).containsExactly(standalone);
    }

    @Test
    void only_the_root_the_first_and_the_first_with_the_plugin_have_anything_to_do_or_to_say() {
        MavenProject root = project("use/pom.xml", null, "a", "b", "c");
        MavenProject a = project("use/a/pom.xml", root);
        MavenProject b = withPlugin(project("use/b/pom.xml", root));
        MavenProject c = withPlugin(project("use/c/pom.xml", root));

        assertThat(othersThanMereModules(a, b, c, root)).containsExactly(a, b, root);
    }

    private static List<MavenProject> othersThanMereModules(MavenProject... reactor) {
        MavenSession session = mock(MavenSession.class);
        when(session.getProjects()).thenReturn(List.of(reactor));
        when(session.getAllProjects()).thenReturn(List.of(reactor));
        MojoExecution execution = new MojoExecution(new MojoDescriptor(), "default");
        execution.getMojoDescriptor().setPluginDescriptor(plugin());
        return java.util.Arrays.stream(reactor)
                .filter(project -> !BuildRoot.isMereModule(project, execution, session))
                .toList();
    }

    private static PluginDescriptor plugin() {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("org.openbydefault");
        plugin.setArtifactId("open-by-default-maven-plugin");
        return plugin;
    }

    private static MavenProject withPlugin(MavenProject project) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.openbydefault");
        plugin.setArtifactId("open-by-default-maven-plugin");
        Build build = new Build();
        build.addPlugin(plugin);
        project.getModel().setBuild(build);
        return project;
    }

    private static List<MavenProject> rootsOf(MavenProject... reactor) {
        return java.util.Arrays.stream(reactor)
                .filter(project -> BuildRoot.is(project, List.of(reactor)))
                .toList();
    }

    private static MavenProject project(String path, MavenProject parent, String... modules) {
        Model model = new Model();
        model.setGroupId("org.acme");
        model.setArtifactId(path == null ? "standalone" : path.replace('/', '-'));
        model.setVersion("1");
        model.setModules(List.of(modules));
        MavenProject project = new MavenProject(model);
        project.setParent(parent);
        if (path != null) {
            project.setFile(new File("/checkout/" + path));
        }
        return project;
    }
}
