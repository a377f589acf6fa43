package org.openbydefault;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openbydefault.api.Internal;
import org.openbydefault.api.PublicApi;
import org.openbydefault.api.PublicApi.Use;

/** What others compile against changes only on purpose. {@code -Dapprove} writes the listing anew: read it again then. */
class PublicApiTest {

    private static final Path LISTING = Path.of("src/test/resources/org/openbydefault/public-api.txt");

    /** Packages of which every public type says whether it is for others. */
    private static final Set<String> PACKAGES = Set.of(
            "org.openbydefault.api",
            "org.openbydefault.rule",
            "org.openbydefault.project",
            "org.openbydefault.license",
            "org.openbydefault.testkit");

    private static final Pattern OWN_TYPE = Pattern.compile("org\\.openbydefault\\.[\\w.$]+");

    private static final List<JavaClass> TYPES = new ClassFileImporter()
            .withImportOption(PublicApiTest::isProductOrTestKit).importPackages("org.openbydefault").stream()
                    .filter(type -> PACKAGES.contains(type.getPackageName()))
                    .filter(PublicApiTest::isVisible)
                    .sorted(Comparator.comparing(JavaClass::getName))
                    .toList();

    @Test
    void the_api_is_the_one_that_is_listed() throws IOException {
        String listing = TYPES.stream()
                .filter(PublicApiTest::isForOthers)
                .map(PublicApiTest::described)
                .collect(joining("\n"));
        if (System.getProperty("approve") != null) {
            Files.writeString(LISTING, listing);
        }

        assertThat(listing)
                .as("docs/compatibility.md says what may change; -Dapprove writes the listing anew")
                .isEqualTo(Files.readString(LISTING));
    }

    @Test
    void every_public_type_of_these_packages_says_whether_it_is_for_others() {
        assertThat(TYPES)
                .allSatisfy(type -> assertThat(outermost(type).isAnnotatedWith(PublicApi.class))
                        .as(type.getName() + " is marked by one of @PublicApi and @Internal")
                        .isNotEqualTo(outermost(type).isAnnotatedWith(Internal.class)));
    }

    @Test
    void what_is_for_others_names_no_type_that_is_not() {
        Set<String> hidden = new TreeSet<>();
        for (JavaClass type : TYPES) {
            if (isForOthers(type)) {
                members(type).stream()
                        .flatMap(PublicApiTest::named)
                        .filter(name -> TYPES.stream()
                                .noneMatch(known -> known.getName().equals(name) && isForOthers(known)))
                        .forEach(name -> hidden.add(type.getName() + " names " + name));
            }
        }

        assertThat(hidden).isEmpty();
    }

    private static boolean isProductOrTestKit(Location location) {
        return location.contains("/classes/") || location.contains("/test-classes/org/openbydefault/testkit/");
    }

    private static boolean isVisible(JavaClass type) {
        Class<?> reflected = type.reflect();
        for (Class<?> at = reflected; at != null; at = at.getEnclosingClass()) {
            if (!Modifier.isPublic(at.getModifiers())) {
                return false;
            }
        }
        return !reflected.isAnonymousClass() && !reflected.isSynthetic();
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass at = type;
        while (at.getEnclosingClass().isPresent()) {
            at = at.getEnclosingClass().get();
        }
        return at;
    }

    private static boolean isForOthers(JavaClass type) {
        return outermost(type).isAnnotatedWith(PublicApi.class);
    }

    private static PublicApi mark(JavaClass type) {
        return outermost(type).getAnnotationOfType(PublicApi.class);
    }

    private static String described(JavaClass type) {
        PublicApi mark = mark(type);
        String head = "%s %s: %s, %s, since %s\n"
                .formatted(
                        kind(type.reflect()), type.getName(), word(mark.use()), word(mark.stability()), mark.since());
        return head
                + members(type).stream()
                        .map(PublicApiTest::signature)
                        .sorted()
                        .collect(joining())
                        .replaceAll("java\\.(lang|util)\\.", "");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        String open = Modifier.isFinal(type.getModifiers()) || type.isEnum() ? "" : "open ";
        return open + (type.isRecord() ? "record" : type.isEnum() ? "enum" : "class");
    }

    /** Those that others can use. What others only read they do not make: constructors and factories are none of these. */
    private static List<Member> members(JavaClass type) {
        Class<?> reflected = type.reflect();
        List<Member> members = new ArrayList<>(Arrays.asList(reflected.getDeclaredFields()));
        members.addAll(Arrays.asList(reflected.getDeclaredMethods()));
        members.addAll(Arrays.asList(reflected.getDeclaredConstructors()));
        Set<String> internal = new TreeSet<>();
        type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Internal.class))
                .forEach(method -> internal.add(method.reflect().toString()));
        return members.stream()
                .filter(member -> !member.isSynthetic() && !internal.contains(member.toString()))
                .filter(member ->
                        Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                .filter(member -> !isOfEveryObject(member) && !(mark(type).use() == Use.READ && makesOne(member)))
                .toList();
    }

    private static boolean makesOne(Member member) {
        return member instanceof Constructor<?>
                || (member instanceof Method method
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == method.getDeclaringClass());
    }

    private static boolean isOfEveryObject(Member member) {
        Set<String> names = member.getDeclaringClass().isEnum()
                ? Set.of("values", "valueOf")
                : Set.of("equals", "hashCode", "toString");
        return member instanceof Method && names.contains(member.getName());
    }

    private static String signature(Member member) {
        String open = Modifier.isStatic(member.getModifiers()) ? "static " : "";
        if (member instanceof Field field) {
            return "    %s%s%s\n".formatted(field.isEnumConstant() ? "constant " : open, type(field), field.getName());
        }
        String parameters = Arrays.stream(((Executable) member).getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(joining(", "));
        String result =
                member instanceof Method method ? method.getGenericReturnType().getTypeName() + " " : "new ";
        String name = member instanceof Constructor<?> ? "" : member.getName();
        return "    %s%s%s(%s)\n".formatted(open, result, name, parameters);
    }

    private static String type(Field field) {
        return field.isEnumConstant() ? "" : field.getGenericType().getTypeName() + " ";
    }

    private static Stream<String> named(Member member) {
        return OWN_TYPE.matcher(signature(member)).results().map(MatchResult::group);
    }
}
