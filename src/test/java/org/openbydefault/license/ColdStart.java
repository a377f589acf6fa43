package org.openbydefault.license;

import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures what the first answer costs in a fresh virtual machine, in processor time:
 * {@code java -cp target/classes:target/test-classes org.openbydefault.license.ColdStart LICENSE}.
 */
final class ColdStart {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ClassLoadingMXBean CLASSES = ManagementFactory.getClassLoadingMXBean();

    private ColdStart() {}

    /**
     * Prints one line for the file.
     *
     * @param args a text file
     */
    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]));
        // A build has opened resources of jars before: that cost is not the library's.
        Binary.load(ColdStart.class.getSimpleName() + ".class");
        long classes = CLASSES.getTotalLoadedClassCount();
        long start = THREADS.getCurrentThreadCpuTime();
        LicenseIdentifier identifier = LicenseIdentifier.bundled();
        long loaded = THREADS.getCurrentThreadCpuTime();
        Identification result = identifier.identify(text);
        long answered = THREADS.getCurrentThreadCpuTime();
        LicenseIndex.load();
        long indexed = THREADS.getCurrentThreadCpuTime();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms to load, %.1f ms to the first answer, %d classes; the index alone %.1f ms%n",
                result,
                (loaded - start) / 1e6,
                (answered - start) / 1e6,
                CLASSES.getTotalLoadedClassCount() - classes,
                (indexed - answered) / 1e6);
    }
}
