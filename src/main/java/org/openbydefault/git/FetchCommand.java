package org.openbydefault.git;

import java.util.List;
import org.openbydefault.project.GitRemote;

/** The {@code git fetch} that brings what a clone lacks, as a clause. */
final class FetchCommand {

    private static final int SHORTEST_ID = 7;
    private static final int ID = 40;

    private final List<GitRemote> remotes;
    private final boolean isShallow;

    FetchCommand(List<GitRemote> remotes, boolean isShallow) {
        this.remotes = remotes;
        this.isShallow = isShallow;
    }

    /** @param isRemoteBranch whether {@code origin} has a branch of that name */
    String of(String revision, boolean isRemoteBranch) {
        if (isRemoteBranch) {
            return "there is 'origin/" + revision + "': name that";
        }
        if (remotes.isEmpty()) {
            return "the clone has no remote to fetch it from: name a commit that it has";
        }
        int steps = steps(revision);
        if (steps >= 0) {
            return isShallow
                    ? run("--deepen=" + Math.max(steps, 1), remotes.get(0).name(), "")
                    : "its history is not that long";
        }
        for (GitRemote remote : remotes) {
            if (revision.startsWith(remote.name() + "/")
                    && revision.length() > remote.name().length() + 1) {
                return branch(remote.name(), revision.substring(remote.name().length() + 1));
            }
        }
        return other(revision, remotes.get(0).name());
    }

    /** For a clone that lacks objects of the commits that it has. */
    String everything() {
        return remotes.isEmpty()
                ? "the clone has no remote to fetch them from"
                : run("--refetch --no-filter", remotes.get(0).name(), "");
    }

    private String branch(String remote, String name) {
        return run(depth(), remote, "+refs/heads/" + name + ":refs/remotes/" + remote + "/" + name);
    }

    private String other(String revision, String remote) {
        if (isHexadecimal(revision) && revision.length() == ID) {
            return run(depth(), remote, revision);
        }
        if (isHexadecimal(revision) && revision.length() >= SHORTEST_ID) {
            return run(isShallow ? "--unshallow" : "", remote, "");
        }
        return "if it is a tag, " + run(depth(), remote, "tag " + revision) + "; if it is a branch, "
                + branch(remote, revision) + " and name " + remote + "/" + revision;
    }

    /** In a full clone a depth would cut the history off. */
    private String depth() {
        return isShallow ? "--depth=1" : "";
    }

    private static String run(String options, String remote, String reference) {
        return "run: git fetch " + (options.isEmpty() ? "" : options + " ") + remote
                + (reference.isEmpty() ? "" : " " + reference);
    }

    /** How far back {@code ~3} and {@code ^1} lead; -1 for a revision without them. */
    private static int steps(String revision) {
        int steps = -1;
        for (int i = 0; i < revision.length(); i++) {
            char mark = revision.charAt(i);
            if (mark == '^') {
                steps = Math.max(steps, 0) + 1;
            } else if (mark == '~') {
                steps = Math.max(steps, 0) + number(revision, i + 1);
            }
        }
        return steps;
    }

    private static int number(String text, int from) {
        int to = from;
        while (to < text.length() && to < from + 6 && text.charAt(to) >= '0' && text.charAt(to) <= '9') {
            to++;
        }
        return to == from ? 1 : Integer.parseInt(text.substring(from, to));
    }

    private static boolean isHexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
