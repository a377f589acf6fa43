package org.openbydefault.report;

import com.google.errorprone.annotations.CompileTimeConstant;
import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openbydefault.rule.Fix;

/**
 * Markup of the page. It comes from templates alone, and what fills a template is escaped unless it is markup itself, so
 * no text of a repository becomes markup by mistake.
 *
 * <p>The compiler checks the templates: Error Prone refuses one that is not a constant, and one that has not as many
 * holes ({@code %s}) as there are values.
 */
public final class Html {

    public static final Html NONE = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** The template with its holes filled. */
    @FormatMethod
    public static Html of(@CompileTimeConstant @FormatString String template, Object... values) {
        Object[] fillings = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            fillings[i] = values[i] instanceof Html html ? html.markup : EscapedText.line(String.valueOf(values[i]));
        }
        return new Html(String.format(Locale.ROOT, template, fillings));
    }

    /** One piece directly behind the other. */
    public static Html all(List<Html> pieces) {
        StringBuilder markup = new StringBuilder();
        for (Html piece : pieces) {
            markup.append(piece.markup);
        }
        return new Html(markup.toString());
    }

    /** Text whose line breaks and indentation count. */
    public static Html lines(List<String> lines) {
        return new Html(EscapedText.lines(Fix.of("", lines)));
    }

    /** A sentence of a rule; what stands between backticks becomes code. */
    public static Html sentence(String text) {
        StringBuilder sentence = new StringBuilder(text.length() + 32);
        boolean isCode = false;
        for (String part : EscapedText.line(text).split("`", -1)) {
            sentence.append(isCode ? "<code>" + part + "</code>" : part);
            isCode = !isCode;
        }
        return new Html(sentence.toString());
    }

    /** A file of the plugin beside that class, as it is. */
    public static Html resource(Class<?> neighbour, @CompileTimeConstant String name) {
        try (InputStream file = neighbour.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not in the plugin's jar");
            }
            return new Html(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public String toString() {
        return markup;
    }
}
