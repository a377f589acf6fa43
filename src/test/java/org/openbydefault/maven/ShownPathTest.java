package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openbydefault.WindowsFileSystem;

class ShownPathTest {

    @Test
    void it_is_the_way_from_where_somebody_stands() {
        assertThat(ShownPath.from(Path.of("/work/app"), Path.of("/work/app/target/report.html")))
                .isEqualTo(Path.of("target/report.html").toString());
        assertThat(ShownPath.from(Path.of("/work/app"), Path.of("/work/other")))
                .isEqualTo(Path.of("../other").toString());
    }

    @Test
    void to_another_drive_of_windows_it_is_the_path_itself() throws IOException, ReflectiveOperationException {
        try (FileSystem windows = WindowsFileSystem.create()) {
            Path folder = windows.getPath("C:\\work\\app");

            assertThat(ShownPath.from(folder, windows.getPath("D:\\target\\report.html")))
                    .isEqualTo("D:\\target\\report.html");
            assertThat(ShownPath.from(folder, windows.getPath("c:\\work\\app\\target")))
                    .isEqualTo("target");
        }
    }
}
