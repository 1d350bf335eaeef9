package org.chancery.reader;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The main class of the reader's own JVM: annotates texts with Stanford CoreNLP, one after the other, and ends when the
 * server that started it is gone, which shows as the end of standard input. It shares no class path with the server.
 *
 * <p>A request is the date of publication (modified UTF-8, may be empty) and a passage: where in the text it begins
 * (int), its length in bytes (int), and it itself in UTF-8. The answer is a length (int) and so many bytes of lines in
 * UTF-8, one a token, a blank line after each sentence; the columns are parted by tabs: begin and end in UTF-16 units of
 * the text, lemma, part of speech, entity
 * class, number of the entity's time expression (or _), its value (or _), number of the governing token (1 the first of
 * the sentence, 0 none) and the relation to it. One empty answer comes first, when the models are loaded.
 */
public final class Reader {

    /** A longer sentence is a list or a table; parsing takes time and memory that grow with the square of its length. */
    private static final String LONGEST_SENTENCE = "150";

    private static final String MODELS = "edu/stanford/nlp/models/";

    private Reader() {}

    /** @throws IOException where the server cannot be written to */
    public static void main(String[] args) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Whatever a library prints would stand amid the answers.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
        annotated(pipeline, "", 0, "Warm words were said on Monday in Paris by Ada Lovelace.");
        answer(out, "");
        DataInputStream in = new DataInputStream(System.in);
        while (true) {
            String date;
            try {
                date = in.readUTF();
            } catch (EOFException serverIsGone) {
                return;
            }
            int begin = in.readInt();
            byte[] passage = in.readNBytes(in.readInt());
            answer(out, annotated(pipeline, date, begin, new String(passage, StandardCharsets.UTF_8)));
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
        properties.setProperty("pos.maxlen", LONGEST_SENTENCE);
        properties.setProperty("ner.model", MODELS + "ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("ner.maxlen", LONGEST_SENTENCE);
        properties.setProperty("ner.maxtime", "-1");
        properties.setProperty("sutime.includeRange", "true");
        properties.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
        properties.setProperty("depparse.maxlen", LONGEST_SENTENCE);
        properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
        properties.setProperty("tokenize.options", "invertible=true,untokenizable=noneKeep,splitHyphenated=true");
        properties.setProperty("threads", "1");
        return properties;
    }

    private static String annotated(StanfordCoreNLP pipeline, String date, int begin, String passage) {
        CoreDocument document = new CoreDocument(passage);
        if (!date.isEmpty()) {
            document.annotation().set(CoreAnnotations.DocDateAnnotation.class, date);
        }
        try {
            pipeline.annotate(document);
        } catch (RuntimeException | StackOverflowError noSentence) {
            // A list of thousands of words without a full stop: it says nothing that rules could read.
            System.err.println("A passage was passed over: " + noSentence);
            return "";
        }
        StringBuilder lines = new StringBuilder();
        if (document.sentences() != null) {
            document.sentences().forEach(sentence -> append(lines, begin, sentence));
        }
        return lines.toString();
    }

    private static void append(StringBuilder lines, int begin, CoreSentence sentence) {
        List<CoreLabel> tokens = sentence.tokens();
        int[] heads = new int[tokens.size()];
        String[] relations = new String[tokens.size()];
        SemanticGraph graph =
                sentence.coreMap().get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        if (graph != null) {
            graph.getRoots().forEach(root -> relations[root.index() - 1] = "root");
            for (SemanticGraphEdge edge : graph.edgeIterable()) {
                heads[edge.getDependent().index() - 1] = edge.getGovernor().index();
                relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            Timex timex = token.get(TimeAnnotations.TimexAnnotation.class);
            lines.append(begin + token.beginPosition()).append('\t');
            lines.append(begin + token.endPosition()).append('\t');
            column(lines, token.lemma());
            column(lines, token.tag());
            column(lines, token.ner());
            column(lines, timex == null ? null : timex.tid());
            column(lines, timex == null ? null : timex.value());
            lines.append(heads[i]).append('\t');
            lines.append(relations[i] == null ? "_" : relations[i]).append('\n');
        }
        lines.append('\n');
    }

    private static void column(StringBuilder lines, String value) {
        lines.append(value == null || value.isBlank() ? "_" : value.replaceAll("\\s", " ")).append('\t');
    }

    private static void answer(DataOutputStream out, String lines) throws IOException {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }
}
