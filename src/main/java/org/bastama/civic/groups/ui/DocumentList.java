package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.function.Consumer;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Documents to be downloaded, and taken out if there is a way to. Whoever shows the list has checked who may. */
class DocumentList extends UnorderedList {

    private static final int KILOBYTE = 1024;

    DocumentList(List<StoredFile> documents, Files files, @Nullable Consumer<StoredFile> remove) {
        addClassNames("b-plain-list", "groups-people");
        for (var document : documents) {
            var size = new Span(getTranslation(
                    "groups.documents.size",
                    Formats.number(ReaderLanguage.get(), Math.max(1, document.size() / KILOBYTE))));
            size.addClassNames("b-soft", "b-small");
            var item = new ListItem(new Anchor(download(document, files), document.name()), size);
            if (remove != null) {
                var button = new Button(getTranslation("groups.documents.remove"), click -> remove.accept(document));
                button.setAriaLabel(getTranslation("groups.documents.remove-which", document.name()));
                item.add(button);
            }
            add(item);
        }
    }

    private static DownloadHandler download(StoredFile document, Files files) {
        return event -> {
            event.setFileName(document.name());
            event.setContentType(document.mediaType());
            event.setContentLength(document.size());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            files.write(document.id(), event.getOutputStream());
        };
    }
}
