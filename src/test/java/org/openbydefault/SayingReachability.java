package org.openbydefault;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Reachability;

/** Gives one answer to every question and remembers the questions. */
public final class SayingReachability implements Reachability {

    private final Answer answer;
    private final List<String> asked = new ArrayList<>();

    public SayingReachability(Kind kind, String reason) {
        this.answer = new Answer(kind, reason);
    }

    @Override
    public Answer askForRepository(String address) {
        asked.add("repository " + address);
        return answer;
    }

    @Override
    public Answer askForPage(String address) {
        asked.add("page " + address);
        return answer;
    }

    public List<String> asked() {
        return asked;
    }
}
