package org.openbydefault.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps JGit from what it does by itself: asking the {@code git} command for the system configuration, reading that of
 * the user, measuring the resolution of file times with thousands of files in {@code .git}, and saving the result in
 * the home folder.
 */
final class QuietSystemReader extends SystemReader {

    private QuietSystemReader() {}

    /** Must come before the first use of any other JGit class. */
    static void install() {
        setInstance(new QuietSystemReader());
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public @Nullable String getProperty(String key) {
        return System.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new EmptyConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new EmptyConfig(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new EmptyConfig(parent, fs);
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass all the same
    public long getCurrentTime() {
        return System.currentTimeMillis();
    }

    @Override
    @SuppressWarnings("deprecation") // abstract in the superclass all the same
    public int getTimezone(long when) {
        return 0;
    }

    private static final class EmptyConfig extends FileBasedConfig {

        private static final long FILE_TIME_RESOLUTION_SECONDS = 2;

        EmptyConfig(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** A known resolution of file times is not measured. */
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long defaultValue, TimeUnit wanted) {
            return section.equals("filesystem")
                    ? wanted.convert(FILE_TIME_RESOLUTION_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, defaultValue, wanted);
        }
    }
}
