package org.openbydefault;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.FileSystem;

/** A file system in memory with the rules of Windows: drives, backslashes, letter case kept and ignored, names forbidden. */
public final class WindowsFileSystem {

    private WindowsFileSystem() {}

    /** One with the drive {@code C:}. The library is asked by name: where it is absent, the tests that need it are aborted. */
    public static FileSystem create() throws ReflectiveOperationException {
        try {
            Class<?> configuration = Class.forName("com.google.common.jimfs.Configuration");
            Object windows = configuration.getMethod("windows").invoke(null);
            Class<?> files = Class.forName("com.google.common.jimfs.Jimfs");
            return (FileSystem) files.getMethod("newFileSystem", configuration).invoke(null, windows);
        } catch (ClassNotFoundException absent) {
            return abort("Jimfs is not on the class path");
        }
    }
}
