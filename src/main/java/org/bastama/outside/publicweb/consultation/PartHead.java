package org.bastama.outside.publicweb.consultation;

import org.bastama.civic.consultations.Consultation;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;

/**
 * What stands above a page of a part.
 *
 * @param consultation its title
 * @param part the part's title
 */
public record PartHead(Frame frame, Passage consultation, String consultationPath, Passage part, String partPath) {

    /**
     * For a page of a part.
     *
     * @param query what is behind the part's path; empty on its first page
     * @param title of the page; the part's where it is its first one
     */
    static PartHead of(
            Pages pages, Consultation consultation, Consultation.Part part, Reader reader, String query, String title) {
        var words = pages.words(reader);
        var path = IdeasPages.path(consultation, part);
        return new PartHead(
                new Frame(
                        words,
                        reader,
                        pages.baseUrl(),
                        path + query,
                        title,
                        consultation.text().titles().in(reader.language()),
                        query.isEmpty(),
                        null),
                Passage.of(consultation.text().titles(), words),
                reader.link("/c/" + consultation.number()),
                Passage.of(part.title(), words),
                reader.link(path));
    }

    /** For the first page of a part. */
    static PartHead first(Pages pages, Consultation consultation, Consultation.Part part, Reader reader) {
        return of(pages, consultation, part, reader, "", part.title().in(reader.language()));
    }

    /** With a form in which something is typed. */
    PartHead withForm(Frame.TypedForm form) {
        return new PartHead(frame.withForm(form), consultation, consultationPath, part, partPath);
    }
}
