package org.bastama.civic.consultations.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Optional;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.questionnaire.filling.AnswerFiles;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.files.StoredFile;

/** The files that came with answers, for those who hold the consultation. */
@org.springframework.stereotype.Component
class SentFiles {

    private final AnswerFiles answerFiles;
    private final Files files;

    SentFiles(AnswerFiles answerFiles, Files files) {
        this.answerFiles = answerFiles;
        this.files = files;
    }

    /** Links to them; empty where there are none. */
    Optional<Component> of(Contribution contribution) {
        var there = answerFiles.of(contribution);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        there.forEach(file -> list.add(new ListItem(new Anchor(download(file), file.name()))));
        return Optional.of(list);
    }

    private DownloadHandler download(StoredFile file) {
        return event -> {
            event.setFileName(file.name());
            event.setContentType(file.mediaType());
            event.setContentLength(file.size());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            files.write(file.id(), event.getOutputStream());
        };
    }
}
