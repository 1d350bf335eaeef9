package org.chancery.reading.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import org.chancery.article.draft.ArticleDraft;

/** A language model behind an endpoint that speaks as OpenAI's does. */
final class LanguageModel {

    private final ChatModel model;

    LanguageModel(String url, ModelSettings settings) {
        this.model = OpenAiChatModel.builder()
                .baseUrl(url)
                .apiKey(settings.key())
                .modelName(settings.name())
                .temperature(0.0)
                .timeout(settings.timeLimit())
                .maxRetries(0)
                .build();
    }

    /** What it answers, be that what it was asked for or not. */
    String answer(ArticleDraft article) {
        String answer = model.chat(SystemMessage.from(Question.TASK), UserMessage.from(Question.of(article)))
                .aiMessage()
                .text();
        return answer == null ? "" : answer;
    }
}
