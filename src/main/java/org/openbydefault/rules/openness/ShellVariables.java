package org.openbydefault.rules.openness;

/** Variables in the commands of shells. */
final class ShellVariables {

    private ShellVariables() {}

    /** The name behind the dollar at that place, in braces or not; empty where there is none. */
    static String nameAt(String commands, int dollar) {
        int from = dollar + 1;
        if (from < commands.length() && commands.charAt(from) == '{') {
            from++;
        }
        int end = from;
        while (end < commands.length()
                && (Character.isLetterOrDigit(commands.charAt(end)) || commands.charAt(end) == '_')) {
            end++;
        }
        return commands.substring(from, end);
    }

    /** Whether the commands test whether it is set, or have a value instead. */
    static boolean isAskedFor(String commands, String name) {
        return commands.contains("${" + name + ":")
                || commands.contains("${" + name + "-")
                || commands.contains("${" + name + "+")
                || commands.contains("-n $" + name)
                || commands.contains("-n \"$" + name)
                || commands.contains("-n ${" + name)
                || commands.contains("-n \"${" + name)
                || commands.contains("-z $" + name)
                || commands.contains("-z \"$" + name)
                || commands.contains("-z \"${" + name);
    }

    /** Whether they use it. */
    static boolean isUsed(String commands, String name) {
        for (int at = commands.indexOf('$'); at >= 0; at = commands.indexOf('$', at + 1)) {
            if (nameAt(commands, at).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
