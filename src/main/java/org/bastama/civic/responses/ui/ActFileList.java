package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.civic.responses.ActFile;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Documents of an act to be downloaded. */
class ActFileList extends UnorderedList {

    private static final int KILOBYTE = 1024;

    private ActFileList() {
        addClassName("responses-files");
        getElement().setAttribute("aria-label", getTranslation("responses.files.title"));
    }

    /** Those of a published act: at their public addresses. */
    static ActFileList published(PetitionNumber number, List<ActFile> documents) {
        var list = new ActFileList();
        documents.forEach(document -> {
            var link = new Anchor("/p/" + number + "/files/" + document.id(), document.name());
            // Not a view: the browser itself is to follow it.
            link.getElement().setAttribute("router-ignore", true);
            list.item(document, link);
        });
        return list;
    }

    /** Those of a draft, and taken out if there is a way to. Whoever shows the list has checked who may see it. */
    static ActFileList ofDraft(List<ActFile> documents, Files files, @Nullable Consumer<ActFile> remove) {
        var list = new ActFileList();
        documents.forEach(document -> {
            var item = list.item(document, new Anchor(download(document, files), document.name()));
            if (remove != null) {
                var button =
                        new Button(list.getTranslation("responses.files.remove"), click -> remove.accept(document));
                button.setAriaLabel(list.getTranslation("responses.files.remove-which", document.name()));
                item.add(new Span(" "), button);
            }
        });
        return list;
    }

    private ListItem item(ActFile document, Anchor link) {
        var size = new Span(" "
                + getTranslation(
                        "responses.files.size",
                        Formats.number(ReaderLanguage.get(), Math.max(1, document.size() / KILOBYTE))));
        size.addClassNames("b-soft", "b-small");
        var item = new ListItem(link, size);
        add(item);
        return item;
    }

    private static DownloadHandler download(ActFile document, Files files) {
        return event -> {
            event.setFileName(document.name());
            event.setContentType(document.mediaType());
            event.setContentLength(document.size());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            files.write(document.id(), event.getOutputStream());
        };
    }
}
