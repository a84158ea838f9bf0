/** First import of every entry file: says how to start it properly where Node is too old. */
import './assert-node.mjs';
