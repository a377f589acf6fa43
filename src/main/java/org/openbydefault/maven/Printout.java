package org.openbydefault.maven;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.openbydefault.report.ConsoleCharset;
import org.openbydefault.report.ConsoleLine;

/** What a goal was asked to print: in the log, or bare on standard output where {@code -q} keeps the log silent. */
final class Printout {

    private final Log log;
    private final ConsoleCharset console = new ConsoleCharset(System.getProperties());

    Printout(Log log) {
        this.log = log;
    }

    /** @throws IOException if standard output is closed */
    void print(List<ConsoleLine> lines) throws IOException {
        TerminalPainter painter = new TerminalPainter();
        StringBuilder bare = new StringBuilder();
        for (ConsoleLine line : lines) {
            String text = console.text(line.text(painter));
            if (log.isInfoEnabled()) {
                log.info(text);
            } else {
                bare.append(text).append(System.lineSeparator());
            }
        }
        write(bare.toString());
    }

    /** Past {@code System.out}, which Maven 4 takes for a log. */
    private static void write(String text) throws IOException {
        @SuppressWarnings("resource") // closing it would close standard output
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
