package bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.eventspy.AbstractEventSpy;
import org.apache.maven.execution.ExecutionEvent;

/**
 * Writes what every mojo cost its thread, and at the end what the process cost, to the file named by the system
 * property {@code bench.out}. A mojo's cost includes its class realm and class loading, which happen between the two
 * events.
 */
@Named
@Singleton
public final class Probe extends AbstractEventSpy {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<String> lines = new ArrayList<>();
    private long cpuAtStart;
    private long classesAtStart;

    @Override
    public void onEvent(Object event) {
        if (!(event instanceof ExecutionEvent)) {
            return;
        }
        ExecutionEvent.Type type = ((ExecutionEvent) event).getType();
        if (type == ExecutionEvent.Type.MojoStarted) {
            classesAtStart = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
            cpuAtStart = threads.getCurrentThreadCpuTime();
        } else if (type == ExecutionEvent.Type.MojoSucceeded || type == ExecutionEvent.Type.MojoFailed) {
            long cpu = threads.getCurrentThreadCpuTime() - cpuAtStart;
            long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount() - classesAtStart;
            lines.add("mojo " + cpu + " " + classes);
        }
    }

    @Override
    public void close() throws IOException {
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        lines.add("process " + system.getProcessCpuTime() + " "
                + ManagementFactory.getRuntimeMXBean().getUptime() + " " + peakKiB());
        Files.write(Path.of(System.getProperty("bench.out")), lines, StandardCharsets.UTF_8);
    }

    /** Peak resident memory of this process as Linux counts it, 0 elsewhere. */
    private static long peakKiB() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", ""));
                }
            }
        }
        return 0;
    }
}
