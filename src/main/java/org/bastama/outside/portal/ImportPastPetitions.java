package org.bastama.outside.portal;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Rejections;
import org.bastama.foundation.shared.Role;
import org.bastama.foundation.shared.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Starts imports of past petitions: a long job reads the file in constant memory; repeating one makes no duplicates. */
@Component
public class ImportPastPetitions {

    /** The kind of the long job. */
    public static final String JOB = "portal.import-past";

    /** The largest file that is taken, in bytes. */
    public static final long LARGEST = 200_000_000;

    /**
     * What the job is given.
     *
     * @param file its id, or the path of one on this node
     * @param source the key of the source
     * @param name the source's name as people read it
     */
    record Input(String file, String source, String name) {

        private static final JsonMapper JSON = new JsonMapper();

        String toJson() {
            return JSON.writeValueAsString(this);
        }

        static Input fromJson(String json) {
            return JSON.readValue(json, Input.class);
        }
    }

    private static final int SOURCE = 40;
    private static final int NAME = 100;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}._]+");

    private final Files files;
    private final LongJobs jobs;

    ImportPastPetitions(Files files, LongJobs jobs) {
        this.files = files;
        this.jobs = jobs;
    }

    /**
     * Keeps an administrator's file and starts its import; the answer is the id of the long job. The source is called as
     * said, or, when that is blank, like the file; told apart it is by {@link #key}.
     */
    @Transactional
    public UUID start(Actor actor, String source, String fileName, InputStream content) {
        actor.require(Role.ADMINISTRATOR);
        if (!source.isBlank()) {
            var rejections = new Rejections();
            rejections.collect("source", () -> Text.name(source, NAME));
            rejections.throwIfAny();
        }
        var file = files.storeForAWhile(fileName, content, LARGEST, actor);
        return jobs.start(JOB, input(file.id().toString(), source, fileName).toJson(), actor);
    }

    /** Notes the import of a file of this node, for the caller to carry out. */
    @Transactional
    public UUID startHere(Path file, String fileName) {
        return jobs.startHere(JOB, input(file.toString(), "", fileName).toJson(), Actor.system());
    }

    /** One word of letters, digits, dots and hyphens: it is part of ids and a value to filter by. */
    static String key(String source, String fileName) {
        var word = SIGNS.matcher(said(source, fileName)).replaceAll("-").replaceAll("^-+|-+$", "");
        return word.isEmpty() ? "import" : cut(word, SOURCE);
    }

    private static Input input(String file, String source, String fileName) {
        var key = key(source, fileName);
        var name = cut(said(source, fileName), NAME);
        return new Input(file, key, name.isEmpty() ? key : name);
    }

    private static String said(String source, String fileName) {
        var said = source.isBlank()
                ? EXTENSION.matcher(FOLDERS.matcher(fileName).replaceFirst("")).replaceFirst("")
                : source;
        return Text.clean(said).replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int maximum) {
        return Text.length(text) <= maximum ? text : text.substring(0, text.offsetByCodePoints(0, maximum));
    }
}
