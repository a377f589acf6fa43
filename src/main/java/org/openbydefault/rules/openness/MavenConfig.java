package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The arguments in {@code .mvn/maven.config}. They are read, never obeyed. */
final class MavenConfig {

    /** A settings file that the arguments name. */
    record SettingsFile(String path, int line) {}

    private MavenConfig() {}

    /** The settings files that {@code -s}, {@code -gs} and their long forms name. */
    static List<SettingsFile> settingsFiles(String text) {
        List<SettingsFile> files = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        boolean expected = false;
        for (int i = 0; i < lines.length; i++) {
            StringTokenizer arguments = new StringTokenizer(lines[i].strip().startsWith("#") ? "" : lines[i]);
            while (arguments.hasMoreTokens()) {
                String argument = arguments.nextToken();
                int equals = argument.indexOf('=');
                String name = equals < 0 ? argument : argument.substring(0, equals);
                if (expected) {
                    files.add(new SettingsFile(argument, i + 1));
                    expected = false;
                } else if (isSettingsOption(name) && equals >= 0) {
                    files.add(new SettingsFile(argument.substring(equals + 1), i + 1));
                } else {
                    expected = isSettingsOption(name);
                }
            }
        }
        return files;
    }

    private static boolean isSettingsOption(String name) {
        return switch (name) {
            case "-s", "--settings", "-gs", "--global-settings", "-ps", "--project-settings" -> true;
            default -> false;
        };
    }
}
