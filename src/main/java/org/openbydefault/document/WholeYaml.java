package org.openbydefault.document;

import java.util.List;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Fact;
import org.openbydefault.project.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads all of YAML 1.2 by a parser for it. */
final class WholeYaml {

    private WholeYaml() {}

    static Fact<List<DataNode>> read(SourceText source) {
        try {
            DataBuilder builder = new DataBuilder(false);
            for (Event event : new Parse(LoadSettings.builder().build()).parseString(spacesForTabs(source))) {
                builder.take(event);
            }
            return Fact.known(builder.documents());
        } catch (MarkedYamlEngineException malformed) {
            int line = malformed.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            return Fact.unknown(source.path() + " is malformed at line " + line + ": " + malformed.getProblem());
        } catch (YamlEngineException malformed) {
            return Fact.unknown(source.path() + " is malformed: " + malformed.getMessage());
        } catch (DataBuilder.LimitExceededException tooMuch) {
            return Fact.unknown(source.path() + " " + tooMuch.getMessage());
        }
    }

    /** JSON may be indented by tabs, YAML may not; within a JSON string a tab is not allowed, so none is lost. */
    private static String spacesForTabs(SourceText source) {
        String text = source.text();
        return YamlData.isJson(text) ? text.replace('\t', ' ') : text;
    }
}
