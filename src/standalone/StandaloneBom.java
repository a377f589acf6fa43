import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the CycloneDX list of the standalone jar: that of the plugin's jar, and what the assembly adds to it. */
final class StandaloneBom {

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Pattern INCLUDE = Pattern.compile("<include>([\\w.-]+:[\\w.-]+)</include>");

    private final JsonObject bom;
    private final JsonObject everything;
    private final Set<String> refs = new TreeSet<>();

    private StandaloneBom(JsonObject bom, JsonObject everything) {
        this.bom = bom;
        this.everything = everything;
    }

    /** Takes the lists of the plugin's jar and of all that it is compiled with, the assembly, and the file to write. */
    public static void main(String[] arguments) throws IOException {
        StandaloneBom standalone = new StandaloneBom(read(arguments[0]), read(arguments[1]));
        standalone.rename();
        standalone.add(included(Files.readString(Path.of(arguments[2]))));
        Files.writeString(Path.of(arguments[3]), JSON.toJson(standalone.bom) + "\n");
    }

    private static JsonObject read(String file) throws IOException {
        return JSON.fromJson(Files.readString(Path.of(file)), JsonObject.class);
    }

    private static Set<String> included(String assembly) {
        Set<String> included = new TreeSet<>();
        Matcher include = INCLUDE.matcher(assembly);
        while (include.find()) {
            included.add(include.group(1));
        }
        return included;
    }

    private void rename() {
        JsonObject root = bom.getAsJsonObject("metadata").getAsJsonObject("component");
        String purl = text(root, "purl").replaceFirst("\\?.*", "?classifier=standalone&type=jar");
        root.addProperty("type", "application");
        root.addProperty("bom-ref", purl);
        root.addProperty("purl", purl);
        bom.getAsJsonArray("dependencies").get(0).getAsJsonObject().addProperty("ref", purl);
    }

    private void add(Set<String> included) {
        JsonArray components = bom.getAsJsonArray("components");
        JsonArray ofRoot = bom.getAsJsonArray("dependencies").get(0).getAsJsonObject().getAsJsonArray("dependsOn");
        components.forEach(component -> refs.add(text(component, "bom-ref")));
        Set<String> missing = new TreeSet<>(included);
        for (JsonElement component : everything.getAsJsonArray("components")) {
            if (missing.remove(text(component, "group") + ":" + text(component, "name"))) {
                component.getAsJsonObject().addProperty("scope", "required");
                components.add(component);
                ofRoot.add(text(component, "bom-ref"));
                refs.add(text(component, "bom-ref"));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("The build has no " + missing);
        }
        addDependencies();
    }

    private void addDependencies() {
        JsonArray dependencies = bom.getAsJsonArray("dependencies");
        Set<String> known = new TreeSet<>();
        dependencies.forEach(dependency -> known.add(text(dependency, "ref")));
        for (JsonElement dependency : everything.getAsJsonArray("dependencies")) {
            if (refs.contains(text(dependency, "ref")) && known.add(text(dependency, "ref"))) {
                JsonArray needed = new JsonArray();
                for (JsonElement on : dependency.getAsJsonObject().getAsJsonArray("dependsOn")) {
                    if (refs.contains(on.getAsString())) {
                        needed.add(on);
                    }
                }
                dependency.getAsJsonObject().add("dependsOn", needed);
                dependencies.add(dependency);
            }
        }
    }

    private static String text(JsonElement object, String name) {
        JsonElement value = object.getAsJsonObject().get(name);
        return value == null ? "" : value.getAsString();
    }
}
