package bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Runs the goal check once on a folder, in a JVM that has loaded the classes of the JDK that Maven has, and writes what
 * each rule cost the thread, in nanoseconds: {@code ByRule CLASSES FOLDER OUT}. The debug log says where a rule begins.
 */
public final class ByRule extends SystemStreamLog {

    private static final String BEFORE_RULES = "reading";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Long> cpu = new LinkedHashMap<>();
    private String current = BEFORE_RULES;
    private long start = threads.getCurrentThreadCpuTime();

    public static void main(String[] args) throws Exception {
        for (String name : Files.readAllLines(Path.of(args[0]))) {
            load(name);
        }
        Path folder = Path.of(args[1]);
        readSomePoms(folder);
        ByRule log = new ByRule();
        AbstractMojo mojo = mojo(folder, Path.of(args[2]).toAbsolutePath().getParent());
        mojo.setLog(log);
        log.turnTo(BEFORE_RULES);
        log.cpu.clear();
        mojo.execute();
        log.turnTo("report");
        List<String> lines = new ArrayList<>();
        long total = 0;
        for (Map.Entry<String, Long> rule : log.cpu.entrySet()) {
            lines.add(rule.getKey() + " " + rule.getValue());
            total += rule.getValue();
        }
        lines.add("all " + total);
        Files.write(Path.of(args[2]), lines, StandardCharsets.UTF_8);
    }

    private static void load(String name) {
        try {
            Class.forName(name);
        } catch (ClassNotFoundException | LinkageError hidden) {
            return;
        }
    }

    /** As Maven has done when the first plugin starts. */
    private static void readSomePoms(Path folder) throws Exception {
        Path pom = folder.resolve("pom.xml");
        for (int i = 0; i < 10 && Files.exists(pom); i++) {
            InputSource source = new InputSource();
            source.setLocation("pom.xml");
            new MavenXpp3ReaderEx().read(Files.newBufferedReader(pom), false, source);
        }
    }

    private static AbstractMojo mojo(Path folder, Path work) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("openByDefault.directory", folder.toString());
        properties.setProperty("openByDefault.failOn", "never");
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setBaseDirectory(work.toFile());
        request.setUserProperties(properties);
        request.setSystemProperties(System.getProperties());
        Model model = new Model();
        model.setGroupId("standalone");
        model.setArtifactId("pom");
        model.setVersion("1");
        Build build = new Build();
        build.setDirectory(work.resolve("target").toString());
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        @SuppressWarnings("deprecation")
        MavenSession session = new MavenSession(null, null, request, new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
        session.setAllProjects(List.of(project));
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setGroupId("org.openbydefault");
        plugin.setArtifactId("open-by-default-maven-plugin");
        plugin.setVersion("1");
        plugin.setPlugin(new org.apache.maven.model.Plugin());
        MojoDescriptor descriptor = new MojoDescriptor();
        descriptor.setPluginDescriptor(plugin);
        descriptor.setGoal("check");
        MojoExecution execution = new MojoExecution(descriptor, "default-cli");
        execution.setConfiguration(new Xpp3Dom("configuration"));
        AbstractMojo mojo = (AbstractMojo) Class.forName("org.openbydefault.maven.CheckMojo")
                .getDeclaredConstructor()
                .newInstance();
        set(mojo, "project", project);
        set(mojo, "session", session);
        set(mojo, "execution", execution);
        return mojo;
    }

    private static void set(Object mojo, String name, Object value) throws Exception {
        Class<?> type = mojo.getClass();
        while (type != null && !has(type, name)) {
            type = type.getSuperclass();
        }
        if (type == null) {
            throw new IOException("The mojo has no field " + name);
        }
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(mojo, value);
    }

    private static boolean has(Class<?> type, String name) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void turnTo(String next) {
        cpu.merge(current, threads.getCurrentThreadCpuTime() - start, Long::sum);
        current = next;
        start = threads.getCurrentThreadCpuTime();
    }

    @Override
    public boolean isDebugEnabled() {
        return true;
    }

    @Override
    public void debug(CharSequence line) {
        String text = line.toString();
        if (text.startsWith("Checking ")) {
            turnTo(text.substring("Checking ".length()));
        }
    }

    @Override
    public void info(CharSequence line) {}

    @Override
    public void warn(CharSequence line) {}

    @Override
    public void error(CharSequence line) {}
}
