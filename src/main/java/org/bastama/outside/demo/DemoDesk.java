package org.bastama.outside.demo;

import java.util.List;

/** How the officials of an authority work together. */
record DemoDesk(
        String authority,
        double daysAgo,
        List<Assigned> assignments,
        List<NoteWritten> notes,
        List<Proposed> proposals,
        List<Template> templates,
        List<Away> absences) {

    /** Whose case a petition is, and who said so. */
    record Assigned(String petition, String to, String by) {}

    /** What an official wrote to the colleagues. */
    record NoteWritten(String petition, String by, String text) {}

    /** An interim answer that waits for a colleague's approval. */
    record Proposed(String petition, String by, DemoContent.Texts text) {}

    /** A template that an official wrote. */
    record Template(String by, String name, DemoContent.Texts text) {}

    /** When somebody will be away, in days after the first start. */
    record Away(String who, String deputy, int inDays, int days) {}
}
