package org.openbydefault.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * Where the reports of an execution go: {@code open-by-default}; a folder in it where the build has several executions,
 * so that none overwrites another's.
 */
final class ReportFolder {

    private static final String NAME = "open-by-default";

    private final MavenProject project;
    private final MojoExecution execution;

    ReportFolder(MavenProject project, MojoExecution execution) {
        this.project = project;
        this.execution = execution;
    }

    /** @param target the folder that a build writes to */
    Path in(Path target) {
        Path folder = target.resolve(NAME);
        String id = execution.getExecutionId();
        List<String> goals = goalsOf(id);
        if (goals.isEmpty() || runs() < 2) {
            return folder;
        }
        Path own = folder.resolve(fileName(id));
        return goals.size() == 1 ? own : own.resolve(execution.getGoal());
    }

    /** How many checks the POM binds. */
    private int runs() {
        int runs = 0;
        for (PluginExecution other : executions()) {
            runs += goalsOf(other.getId()).size();
        }
        return runs;
    }

    /** The checking goals of an execution in the POM; empty for one of the command line. */
    private List<String> goalsOf(String id) {
        List<String> goals = new ArrayList<>();
        for (PluginExecution candidate : executions()) {
            if (candidate.getId().equals(id) && !"none".equals(candidate.getPhase())) {
                for (String goal : candidate.getGoals()) {
                    if (goal.startsWith(CheckMojo.GOAL)) {
                        goals.add(goal);
                    }
                }
            }
        }
        return goals;
    }

    private List<PluginExecution> executions() {
        Plugin plugin = project.getPlugin(
                execution.getMojoDescriptor().getPluginDescriptor().getPluginLookupKey());
        return plugin == null ? List.of() : plugin.getExecutions();
    }

    private static String fileName(String id) {
        StringBuilder name = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            char letter = id.charAt(i);
            boolean isPlain = Character.isLetterOrDigit(letter) || letter == '-' || letter == '_';
            name.append(isPlain || (letter == '.' && i > 0) ? letter : '-');
        }
        return name.toString();
    }
}
